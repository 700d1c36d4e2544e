import { endsBeforeItBegins } from '../../inventory/index.ts';
import type { CooperationFacts, CooperationPhase, CooperationState } from './cooperation.ts';

/** Where a cooperation of this state can stand on its way. */
export const phasesOf: Readonly<Record<CooperationState, readonly CooperationPhase[]>> = {
  idea: ['contact', 'interest'],
  preparation: ['interest', 'negotiation'],
  running: ['work', 'lasting'],
  stuck: ['interest', 'negotiation', 'work', 'lasting'],
  resting: ['interest', 'negotiation', 'work', 'lasting'],
  ended: ['work', 'lasting'],
  'broken-off': ['contact', 'interest', 'negotiation', 'work', 'lasting'],
};

/** States that are not understood without a reason. */
export const statesWithReason: readonly CooperationState[] = [
  'stuck',
  'resting',
  'ended',
  'broken-off',
];

export type CooperationProblem =
  | 'state-without-reason'
  | 'ended-without-target-benefit'
  | 'phase-unfit'
  | 'ended-before-start';

/**
 * What is wrong with the facts as a whole. A cooperation ends well only when it is said what it changed for those
 * addressed; breaking off needs no more than a reason.
 */
export function cooperationProblem(facts: CooperationFacts): CooperationProblem | null {
  const { state, stateReason, startedOn, endedOn, phase, targetBenefit } = facts;
  if (statesWithReason.includes(state) && stateReason === '') return 'state-without-reason';
  if (state === 'ended' && targetBenefit === '') return 'ended-without-target-benefit';
  if (!phasesOf[state].includes(phase)) return 'phase-unfit';
  return endsBeforeItBegins({ since: startedOn, until: endedOn }) ? 'ended-before-start' : null;
}

/**
 * The facts after the changes. A state that its phase does not fit brings the nearest phase along, unless the
 * writer chose one.
 */
export function changedCooperation(
  facts: CooperationFacts,
  changes: Partial<CooperationFacts>,
): CooperationFacts {
  const changed = { ...facts, ...changes };
  if (changes.phase !== undefined || phasesOf[changed.state].includes(changed.phase)) {
    return changed;
  }
  return { ...changed, phase: phasesOf[changed.state][0] ?? changed.phase };
}

/** Whether the parties have not begun yet. */
export function isBefore({ state }: Pick<CooperationFacts, 'state'>): boolean {
  return state === 'idea' || state === 'preparation';
}

/** Whether somebody still has to do with it. */
export function isAlive({ state }: Pick<CooperationFacts, 'state'>): boolean {
  return state !== 'ended' && state !== 'broken-off';
}
