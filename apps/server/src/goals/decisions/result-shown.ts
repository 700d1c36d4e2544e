import {
  countDecision,
  type DecisionResult,
  secretAtLeast,
  showsVotes,
  type StoredResult,
} from '@augenhoehe/domain/goals';
import type { ReadVotes } from './read-votes.ts';

/** Fewer secret ballots would say who voted how: then nothing but what they came to is told. */
export function isSealed(
  { secret }: ReadVotes['decision'],
  { ballots }: Pick<StoredResult, 'ballots'>,
): boolean {
  return secret && ballots < secretAtLeast;
}

/** What stands first; of so few secret ballots only what came first alone. */
export function winnersShown(
  decision: ReadVotes['decision'],
  stored: Pick<StoredResult, 'ballots' | 'winners'>,
): string[] {
  return isSealed(decision, stored) && stored.winners.length > 1 ? [] : stored.winners;
}

/** How a decision stands or ended, as far as anybody may see it. */
export function resultShown(
  votes: ReadVotes,
  stored: StoredResult | undefined,
  at: Date,
): DecisionResult | null {
  const { decision } = votes;
  if (stored !== undefined) {
    const record = isSealed(decision, stored) ? null : stored.record;
    return { ...stored, winners: winnersShown(decision, stored), record, isInterim: false };
  }
  if (!showsVotes(decision)) return null;
  return { ...countDecision(votes), isInterim: true, countedAt: at.toISOString() };
}
