import { Trans, useLingui } from '@lingui/react/macro';
import { RotateCw } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button, Notice, PageHead } from '../ui/index.ts';
import { problemMessage } from './problem-message.ts';
import { usePageTitle } from './use-page-title.ts';

interface ProblemPanelProps {
  readonly error: unknown;
  readonly onRetry: () => void;
}

/** What went wrong, in words, and the way on. */
export function ProblemPanel({ error, onRetry }: ProblemPanelProps): ReactNode {
  const { t, i18n } = useLingui();
  usePageTitle(t`Etwas fehlt`);
  return (
    <>
      <PageHead title={<Trans>Das lässt sich gerade nicht zeigen</Trans>} />
      <Notice
        tone="attention"
        isNews
        actions={
          <Button icon={RotateCw} onPress={onRetry}>
            <Trans>Noch einmal versuchen</Trans>
          </Button>
        }
      >
        <p>{i18n._(problemMessage(error))}</p>
      </Notice>
    </>
  );
}
