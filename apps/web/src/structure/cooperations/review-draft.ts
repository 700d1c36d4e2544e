import type { CooperationSheet, Review, ReviewDraft } from '@augenhoehe/domain/structure';
import { Balance, ExpectationOutcome } from '@augenhoehe/domain/structure';
import { monthsAfter, PlainDate } from '@augenhoehe/domain/contract';
import { z } from 'zod';
import { changedAmong } from '../../app/changed-among.ts';

/** What one party says, while somebody writes. */
export const WrittenWords = z.object({
  outcome: ExpectationOutcome.nullable(),
  came: z.string(),
  balance: Balance.nullable(),
});
export type WrittenWords = z.infer<typeof WrittenWords>;

export const nothingSaid: WrittenWords = { outcome: null, came: '', balance: null };

export const WrittenReview = z.object({
  heldOn: z.string(),
  summary: z.string(),
  /** By the party's id. */
  words: z.record(z.string(), WrittenWords),
  reviewOn: PlainDate.nullable(),
});
export type WrittenReview = z.infer<typeof WrittenReview>;

/** A review in progress: what is written, and what was there when it began. */
export const ReviewInProgress = z.object({ facts: WrittenReview, was: WrittenReview });
export type ReviewInProgress = z.infer<typeof ReviewInProgress>;

/** The same where the writer knows what stands there now: of what they changed theirs, of all else that. */
export function acceptedReview(
  { facts, was }: ReviewInProgress,
  now: WrittenReview,
): ReviewInProgress {
  const { changes } = changedAmong(was.words, facts.words);
  const mine = Object.entries(facts.words).filter(([id]) => id in changes);
  const words = { ...now.words, ...Object.fromEntries(mine) };
  return { facts: { ...now, ...changedAmong(was, facts).changes, words }, was: now };
}

export function writtenReview(review: Review | undefined, today: string): WrittenReview {
  return {
    heldOn: review?.heldOn ?? today,
    summary: review?.summary ?? '',
    words: Object.fromEntries(
      (review?.parties ?? []).map(({ partyId, outcome, came, balance }) => [
        partyId,
        { outcome, came, balance },
      ]),
    ),
    reviewOn: monthsAfter(today, 12),
  };
}

/**
 * What is sent: those who were asked, each with what it said. What others said before stays as it was.
 *
 * @param asked the parties whose words the writer may write down
 */
export function partiesSaid(
  { words }: Pick<WrittenReview, 'words'>,
  asked: readonly CooperationSheet['parties'][number][],
  before: ReviewDraft['parties'],
): ReviewDraft['parties'] {
  const mine = new Map(asked.map(({ id }) => [id, { partyId: id, ...(words[id] ?? nothingSaid) }]));
  const kept = before.map((party) => mine.get(party.partyId) ?? party);
  const known = new Set(before.map(({ partyId }) => partyId));
  return [...kept, ...[...mine.values()].filter(({ partyId }) => !known.has(partyId))];
}

/** What stood there of them when the writer began, beside what stands there now of everybody else. */
export function partiesBefore(
  was: Pick<WrittenReview, 'words'>,
  asked: readonly CooperationSheet['parties'][number][],
  now: ReviewDraft['parties'],
): ReviewDraft['parties'] {
  const there = new Set(now.map(({ partyId }) => partyId));
  return partiesSaid(
    was,
    asked.filter(({ id }) => there.has(id)),
    now,
  );
}
