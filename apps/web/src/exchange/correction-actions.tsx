import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Notice } from '../ui/index.ts';
import { importProblemMessage } from './import-problem-message.ts';
import type { ReviewContext } from './review-context.ts';

export interface CorrectionActionsProps {
  readonly context: ReviewContext;
  readonly entryKey: string;
  readonly onClose: () => void;
}

/** Take it, leave the row out, or leave it as it is; used inside of a form. */
export function CorrectionActions({ context, entryKey, onClose }: CorrectionActionsProps) {
  const { i18n } = useLingui();
  const { correct, decide } = context.changes;
  return (
    <>
      {correct.error !== null && (
        <Notice tone="attention" isNews>
          {i18n._(importProblemMessage(correct.error))}
        </Notice>
      )}
      <div className="actions">
        <Button type="submit" isBusy={correct.isPending}>
          <Trans>Übernehmen und neu prüfen</Trans>
        </Button>
        <Button
          variant="plain"
          onPress={() => {
            decide.mutate({ entryKey, decision: { kind: 'skip' } });
            onClose();
          }}
        >
          <Trans>Zeile auslassen</Trans>
        </Button>
        <Button variant="plain" onPress={onClose}>
          <Trans>Abbrechen</Trans>
        </Button>
      </div>
    </>
  );
}
