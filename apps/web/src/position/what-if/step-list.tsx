import { intentionsOf, type Network, pairOf } from '@augenhoehe/domain/position';
import { Trans, useLingui } from '@lingui/react/macro';
import { Redo2, Trash2, Undo2, X } from 'lucide-react';
import { Button, IconButton, Tag } from '../../ui/index.ts';
import { stepProblems, useStepWords } from './step-words.ts';
import type { DraftOfNetwork } from './use-draft-of-network.ts';

interface StepListProps {
  readonly network: Network;
  readonly draft: DraftOfNetwork;
}

/** What the draft changes, step by step, and the way back. */
export function StepList({ network, draft }: StepListProps) {
  const { t, i18n } = useLingui();
  const { steps, drafted } = draft;
  const words = useStepWords(network, steps);
  const wished = new Set(
    intentionsOf(network, steps)
      .filter(({ isKnown }) => isKnown)
      .map(pairOf),
  );
  return (
    <section className="what-if__steps" aria-label={t`Änderungen im Entwurf`}>
      <h2>
        <Trans>Der Entwurf</Trans> <span className="quiet num">{steps.length}</span>
      </h2>
      {steps.length === 0 ? (
        <p className="quiet">
          <Trans>Noch nichts geändert. Der Bestand bleibt in jedem Fall, wie er ist.</Trans>
        </p>
      ) : (
        <ol className="what-if__list">
          {steps.map((step, place) => {
            const problem = drafted.problems.get(place);
            const isWish = step.kind === 'add-tie' && wished.has(pairOf(step));
            return (
              <li key={`${place} ${step.kind}`}>
                <div>
                  <span>{words(step)}</span>
                  {isWish && <Tag>{t`als Wunsch eingetragen`}</Tag>}
                  {problem !== undefined && (
                    <p className="small what-if__problem">{i18n._(stepProblems[problem])}</p>
                  )}
                </div>
                <IconButton
                  className="no-print"
                  icon={X}
                  label={t`Änderung entfernen: ${words(step)}`}
                  onPress={() => draft.drop(place)}
                />
              </li>
            );
          })}
        </ol>
      )}
      <div className="actions no-print">
        <Button size="small" icon={Undo2} isDisabled={!draft.canUndo} onPress={draft.undo}>
          <Trans>Rückgängig</Trans>
        </Button>
        <Button size="small" icon={Redo2} isDisabled={!draft.canRedo} onPress={draft.redo}>
          <Trans>Wiederherstellen</Trans>
        </Button>
        {steps.length > 0 && (
          <Button
            size="small"
            variant="plain"
            icon={Trash2}
            onPress={() => draft.replace([], draft.scenario)}
          >
            <Trans>Entwurf leeren</Trans>
          </Button>
        )}
      </div>
    </section>
  );
}
