import { ScenarioId } from '@augenhoehe/domain/contract';
import {
  applyDraft,
  type DraftedNetwork,
  type DraftStep,
  type DraftSteps,
  type Network,
  noSteps,
  redoStep,
  StepHistory,
  undoStep,
  withSteps,
} from '@augenhoehe/domain/position';
import { useMemo } from 'react';
import { z } from 'zod';
import { useDraft } from '../../app/use-draft.ts';

const KeptDraft = z.object({
  history: StepHistory,
  /** The scenario it was opened from. */
  scenario: ScenarioId.nullable(),
});

const empty: z.infer<typeof KeptDraft> = { history: noSteps, scenario: null };

export interface DraftOfNetwork {
  readonly steps: DraftSteps;
  readonly drafted: DraftedNetwork;
  readonly scenario: ScenarioId | null;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  readonly take: (step: DraftStep) => void;
  readonly drop: (place: number) => void;
  readonly replace: (steps: DraftSteps, scenario: ScenarioId | null) => void;
  readonly undo: () => void;
  readonly redo: () => void;
}

/** The draft somebody works at: it survives a reload, in this tab, with all that can be taken back. */
export function useDraftOfNetwork(slug: string, network: Network): DraftOfNetwork {
  const { value, set } = useDraft(`what-if.${slug}`, KeptDraft, empty);
  const { history, scenario } = value;
  const { steps } = history;
  const drafted = useMemo(() => applyDraft(network, steps), [network, steps]);

  function change(next: StepHistory, of = scenario): void {
    set({ history: next, scenario: of });
  }
  return {
    steps,
    drafted,
    scenario,
    canUndo: history.past.length > 0,
    canRedo: history.future.length > 0,
    take: (step) => change(withSteps(history, [...steps, step])),
    drop: (place) =>
      change(
        withSteps(
          history,
          steps.filter((_, at) => at !== place),
        ),
      ),
    replace: (next, of) => {
      const isSame = JSON.stringify(next) === JSON.stringify(steps);
      change(isSame ? history : withSteps(history, next), of);
    },
    undo: () => change(undoStep(history)),
    redo: () => change(redoStep(history)),
  };
}
