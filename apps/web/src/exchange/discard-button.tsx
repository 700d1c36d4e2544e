import { Trans, useLingui } from '@lingui/react/macro';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { Button, ConfirmDialog, Notice } from '../ui/index.ts';
import { importProblemMessage } from './import-problem-message.ts';
import type { ImportChanges } from './use-import-changes.ts';

export interface DiscardButtonProps {
  readonly slug: string;
  readonly discard: ImportChanges['discard'];
}

/** Throws the draft away, after a question: decisions already made go with it. */
export function DiscardButton({ slug, discard }: DiscardButtonProps) {
  const { t, i18n } = useLingui();
  const navigate = useNavigate();
  const [asking, setAsking] = useState(false);

  async function confirm(): Promise<void> {
    try {
      await discard.mutateAsync();
    } catch {
      // The dialog shows `discard.error` and stays open.
      return;
    }
    await navigate({ to: '/quartier/$slug/import', params: { slug } });
  }

  return (
    <>
      <Button variant="plain" onPress={() => setAsking(true)}>
        <Trans>Verwerfen</Trans>
      </Button>
      <ConfirmDialog
        isOpen={asking}
        onClose={() => setAsking(false)}
        title={t`Diesen Probelauf verwerfen?`}
        confirmLabel={t`Verwerfen`}
        tone="attention"
        onConfirm={confirm}
      >
        <p>
          <Trans>
            Der Bestand bleibt, wie er ist. Ihre Entscheidungen zu dieser Liste gehen verloren; die
            Zuordnung der Spalten merken wir uns.
          </Trans>
        </p>
        {discard.error !== null && (
          <Notice tone="attention" isNews>
            {i18n._(importProblemMessage(discard.error))}
          </Notice>
        )}
      </ConfirmDialog>
    </>
  );
}
