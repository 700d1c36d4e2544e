import { z } from 'zod';
import { PlainDate, requiredText, text } from '../../contract/index.ts';

/**
 * How a goal stands.
 *
 * - `idea`: somebody would like it
 * - `in-negotiation`: its parties work on the words
 * - `decided`: „vereinbart“, by a word of every party or by a named rule in its place
 * - `adapted`: it was decided, its words are changed, and nobody has confirmed the new ones yet
 */
export const GoalState = z.enum([
  'idea',
  'in-negotiation',
  'decided',
  'in-progress',
  'reached',
  'adapted',
  'dropped',
]);
export type GoalState = z.infer<typeof GoalState>;

/** How a goal came to be decided. */
export const GoalDecision = z.object({
  on: PlainDate,
  how: z.enum(['parties', 'rule']),
  /** The rule that replaces the words of the parties, „Beschluss des Beirats mit Mehrheit“. */
  rule: text(300),
  /** Where it can be read, „Protokoll vom 12. Oktober, Punkt 4“. */
  source: text(300),
});
export type GoalDecision = z.infer<typeof GoalDecision>;

/** A rule in place of the words of the parties: named, with the day and where it can be read. */
export const DecisionRule = z.object({
  on: PlainDate,
  rule: requiredText(300),
  source: requiredText(300),
});
export type DecisionRule = z.infer<typeof DecisionRule>;

/** States that rest on a decision. */
export const restingOnDecision: readonly GoalState[] = ['decided', 'in-progress', 'reached'];
/** States in which parties are asked for their word. */
export const askingStates: readonly GoalState[] = ['in-negotiation', 'adapted'];

/** Where people lead a goal by a step; to `decided` leads the word of the last party or a rule alone. */
const steps: Readonly<Record<GoalState, readonly GoalState[]>> = {
  idea: ['in-negotiation', 'dropped'],
  'in-negotiation': ['idea', 'dropped'],
  decided: ['in-progress', 'reached', 'adapted', 'dropped'],
  'in-progress': ['reached', 'adapted', 'dropped'],
  reached: ['in-progress', 'adapted'],
  adapted: ['dropped'],
  dropped: ['idea'],
};

export function stepsFrom(state: GoalState): readonly GoalState[] {
  return steps[state];
}

/** Steps that take something back from others, and so are said why. */
export function needsReason(to: GoalState): boolean {
  return to === 'adapted' || to === 'dropped';
}

export type StepProblem = 'goal-step-unfit' | 'goal-step-without-reason';

/** Why a goal cannot go from one state to the other by a step; `null`: it can. */
export function stepProblem(
  from: GoalState,
  { to, reason }: { readonly to: GoalState; readonly reason: string },
): StepProblem | null {
  if (!steps[from].includes(to)) return 'goal-step-unfit';
  return needsReason(to) && reason === '' ? 'goal-step-without-reason' : null;
}

/** Whether a goal is still aimed at or kept to. */
export function isLiving(state: GoalState): boolean {
  return state !== 'dropped';
}
