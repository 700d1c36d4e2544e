import { z } from 'zod';
import type { DecisionRecord } from './record.ts';

const Told = z.object({
  ballots: z.array(z.looseObject({ voice: z.string(), was: z.string().optional() })),
});

/**
 * The voices whose objection a group tested and found not to block any more. A record counts it as a concern; wherever
 * people read of it, it stays the objection that was made.
 *
 * @param record as it is published
 */
export function refutedVoices(record: unknown): ReadonlySet<string> {
  const told = Told.safeParse(record);
  const ballots = told.success ? told.data.ballots : [];
  return new Set(ballots.filter(({ was }) => was === 'objection').map(({ voice }) => voice));
}

/** How many votes they have, in whole votes. */
export function votesOf(
  { entitled }: Pick<DecisionRecord, 'entitled'>,
  voices: ReadonlySet<string>,
): number {
  return entitled
    .filter(({ voice }) => voices.has(voice))
    .reduce((sum, { weight = 1 }) => sum + weight, 0);
}
