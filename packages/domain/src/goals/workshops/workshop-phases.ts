import { type Workshop, WorkshopPhase } from './workshop.ts';

const order = WorkshopPhase.options;

/** The phase after this one; `null`: it is over. They only go on. */
export function phaseAfter(phase: WorkshopPhase): WorkshopPhase | null {
  return order[order.indexOf(phase) + 1] ?? null;
}

export type PhaseProblem = 'workshop-phase-unfit' | 'interests-not-open' | 'no-goal-drafted';

interface Going {
  readonly to: WorkshopPhase;
  /** How many goals were drafted in it. */
  readonly goals: number;
}

/** Why a workshop cannot go on to a phase; `null`: it can. Nobody words goals before the interests lie open. */
export function phaseProblem(
  { phase, opening }: Pick<Workshop, 'phase' | 'opening'>,
  { to, goals }: Going,
): PhaseProblem | null {
  if (phaseAfter(phase) !== to) return 'workshop-phase-unfit';
  if (to === 'wording' && opening === null) return 'interests-not-open';
  return to === 'decision' && goals === 0 ? 'no-goal-drafted' : null;
}
