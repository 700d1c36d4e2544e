import type { ImportDraft } from '@augenhoehe/domain/exchange';
import { plural } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { Undo2 } from 'lucide-react';
import { Button, Mark, Notice } from '../ui/index.ts';
import { DiscardButton } from './discard-button.tsx';
import { writtenBy } from './import-counts.ts';
import { importProblemMessage } from './import-problem-message.ts';
import type { ReviewContext } from './review-context.ts';

export interface ApplyBarProps {
  readonly draft: ImportDraft;
  readonly context: ReviewContext;
}

/** The one step that writes, what stays behind, and the way out. */
export function ApplyBar({ draft, context }: ApplyBarProps) {
  const { i18n } = useLingui();
  const { apply, discard } = context.changes;
  const written = writtenBy(draft.writes);
  const { waiting } = draft;
  return (
    <div className="apply-bar">
      {apply.error !== null && (
        <Notice tone="attention" isNews>
          {i18n._(importProblemMessage(apply.error))}
        </Notice>
      )}
      <div className="actions">
        <Button
          variant="primary"
          isDisabled={written === 0}
          isBusy={apply.isPending}
          onPress={() => apply.mutate()}
        >
          <Trans>
            {plural(written, {
              0: 'Nichts zu übernehmen',
              one: '# Eintrag übernehmen',
              other: '# Einträge übernehmen',
            })}
          </Trans>
        </Button>
        <DiscardButton slug={context.place.slug} discard={discard} />
      </div>
      <Mark tone="good" icon={Undo2}>
        {written === 0 ? (
          <Trans>Es gibt nichts zu übernehmen: Alles ist bekannt oder wartet auf Sie.</Trans>
        ) : (
          <Trans>
            Danach mit einem Klick rückgängig zu machen, als Ganzes. Neues gilt als unbestätigt,
            Quelle ist diese Liste.
          </Trans>
        )}{' '}
        {waiting > 0 && (
          <Trans>
            {plural(waiting, {
              one: 'Eine Zeile bleibt liegen, bis Sie entscheiden.',
              other: '# Zeilen bleiben liegen, bis Sie entscheiden.',
            })}
          </Trans>
        )}
      </Mark>
    </div>
  );
}
