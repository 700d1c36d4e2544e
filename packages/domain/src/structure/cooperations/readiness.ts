import { z } from 'zod';
import { text } from '../../contract/index.ts';

/** The twelve questions before a start, in their order, each with the principle it belongs to. */
export const readinessQuestions = [
  { key: 'everybody-known', principle: 'stock-taking' },
  { key: 'dependencies-disclosed', principle: 'stock-taking' },
  { key: 'two-people-each', principle: 'contacts' },
  { key: 'information-flows', principle: 'communication' },
  { key: 'who-coordinates', principle: 'structure' },
  { key: 'form-fits', principle: 'structure' },
  { key: 'interests-named', principle: 'goals' },
  { key: 'goal-with-review', principle: 'goals' },
  { key: 'time-and-money', principle: 'process' },
  { key: 'legitimacy', principle: 'legitimacy' },
  { key: 'influence', principle: 'power' },
  { key: 'when-to-stop', principle: 'structure' },
] as const;

export const ReadinessKey = z.enum(readinessQuestions.map(({ key }) => key));
export type ReadinessKey = z.infer<typeof ReadinessKey>;

export const ReadinessAnswer = z.enum(['yes', 'partly', 'no', 'deliberately-not']);
export type ReadinessAnswer = z.infer<typeof ReadinessAnswer>;

/** The answers so far. `reason` says why not, or what is still to be done. */
export const Readiness = z.partialRecord(
  ReadinessKey,
  z.object({ answer: ReadinessAnswer, reason: text(300) }),
);
export type Readiness = z.infer<typeof Readiness>;

export interface ReadinessCount {
  readonly answered: number;
  /** „ja“ and „bewusst nicht“: nothing is left to do. */
  readonly settled: number;
  readonly of: number;
  /** Questions that are unanswered, or answered with „teils“ or „nein“, in their order. */
  readonly open: readonly ReadinessKey[];
}

/** How far the questions are settled; a hint, which keeps nobody from starting. */
export function countReadiness(readiness: Readiness): ReadinessCount {
  const keys = readinessQuestions.map(({ key }) => key);
  const answers = keys.map((key) => readiness[key]?.answer);
  const open = keys.filter((_, at) => !isSettled(answers[at]));
  return {
    answered: answers.filter((answer) => answer !== undefined).length,
    settled: keys.length - open.length,
    of: keys.length,
    open,
  };
}

function isSettled(answer: ReadinessAnswer | undefined): boolean {
  return answer === 'yes' || answer === 'deliberately-not';
}
