import { Trans, useLingui } from '@lingui/react/macro';
import { RotateCw } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button, Notice, PageHead } from '../ui/index.ts';
import { ApiProblem } from './api-problem.ts';
import { problemMessage } from './problem-message.ts';
import { usePageTitle } from './use-page-title.ts';

interface ProblemPanelProps {
  readonly error: unknown;
  readonly onRetry: () => void;
}

/** What went wrong, in words, and the way on. */
export function ProblemPanel({ error, onRetry }: ProblemPanelProps): ReactNode {
  const { t, i18n } = useLingui();
  const isNotForThem = error instanceof ApiProblem && error.code === 'not-allowed';
  usePageTitle(isNotForThem ? t`Nicht freigegeben` : t`Etwas fehlt`);
  if (isNotForThem) return <NotForThem />;
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

/** A page of the neighbourhood that this role does not have: trying again would not help. */
function NotForThem(): ReactNode {
  return (
    <>
      <PageHead title={<Trans>Diese Seite ist für Sie nicht freigegeben</Trans>} />
      <p>
        <Trans>
          Wer das Quartier koordiniert, kann Ihre Rolle ändern. Alles, was Sie sehen dürfen, steht
          in der Navigation.
        </Trans>
      </p>
    </>
  );
}
