import { z } from 'zod';
import { DecisionId, Instant } from '../../../contract/index.ts';
import { recordFormat } from '../record.ts';

export const OutcomeKey = z.enum([
  'accepted',
  'rejected',
  'no_decision',
  'adopted',
  'integrating',
  'open',
  'passive_leads',
  'not_computable',
]);

/**
 * As `readRecord` reads it, so that anybody can count it again. Of votes with names its voices have a `name` and its
 * ballots their `way`, their `remarks` and, in consent, whether they were `tacit`. As it is exported, it tells as well
 * what the printed one does: the words with their SHA-256, the times, what was agreed, and what people made of the result.
 */
export const PublishedRecord = z.looseObject({ format: z.literal(recordFormat) });
export type PublishedRecord = z.infer<typeof PublishedRecord>;

export const DecisionResult = z.object({
  outcome: OutcomeKey,
  /** Ids of options. */
  winners: z.array(z.string()),
  /** `null`: a secret one with so few ballots that they would say who voted how. */
  record: PublishedRecord.nullable(),
  /** It can still change. */
  isInterim: z.boolean(),
  countedAt: Instant,
});
export type DecisionResult = z.infer<typeof DecisionResult>;

/** What was counted when a decision was closed, once and for all. */
export const StoredResult = DecisionResult.pick({
  outcome: true,
  winners: true,
  countedAt: true,
}).extend({
  decisionId: DecisionId,
  record: PublishedRecord,
  /** How many were cast. */
  ballots: z.int(),
});
export type StoredResult = z.infer<typeof StoredResult>;
