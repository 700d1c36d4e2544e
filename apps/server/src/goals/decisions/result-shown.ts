import {
  countDecision,
  type DecisionResult,
  secretAtLeast,
  showsVotes,
  type StoredResult,
  type Votes,
} from '@augenhoehe/domain/goals';

/** Fewer secret ballots would say who voted how: then nothing but what they came to is told. */
export function isSealed(
  { secret }: Votes['decision'],
  { ballots }: Pick<StoredResult, 'ballots'>,
): boolean {
  return secret && ballots < secretAtLeast;
}

/** What stands first; of so few secret ballots only what came first alone. */
export function winnersShown(
  decision: Votes['decision'],
  stored: Pick<StoredResult, 'ballots' | 'winners'>,
): string[] {
  return isSealed(decision, stored) && stored.winners.length > 1 ? [] : stored.winners;
}

/** How a decision stands or ended, as far as anybody may see it. */
export function resultShown(
  votes: Votes,
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

/** The words of what the count puts first, in the order of the options. */
export function winnersInWords(
  decision: Votes['decision'],
  stored: StoredResult | undefined,
): string[] {
  const ids = stored === undefined ? [] : winnersShown(decision, stored);
  return decision.options.filter(({ id }) => ids.includes(id)).map(({ text }) => text);
}
