import { z } from 'zod';
import { SharedVisibility } from '../../access/index.ts';
import { BodyId } from '../../contract/index.ts';
import { Admission, BodyFacts, DecidedBy } from './body.ts';

function ofBoth<Value extends z.ZodType>(value: Value) {
  return z.tuple([value, value]);
}

/** What speaks for one body in the place of two. */
export const MergeReason = z.discriminatedUnion('kind', [
  /** `shared` of the `smaller` one's members sit in both. */
  z.object({ kind: z.literal('members'), shared: z.int(), smaller: z.int() }),
  /** What both work on. */
  z.object({ kind: z.literal('fields'), fields: BodyFacts.shape.fields }),
  z.object({ kind: z.literal('type'), type: BodyFacts.shape.type }),
  /** They meet about as often; times a year. */
  z.object({ kind: z.literal('rhythm'), meetings: ofBoth(z.int()) }),
]);
export type MergeReason = z.infer<typeof MergeReason>;

/** What speaks against it; of both in the order of the proposal. */
export const MergeObjection = z.discriminatedUnion('kind', [
  /** What each rests on; empty: nothing is known. */
  z.object({ kind: z.literal('basis'), bases: ofBoth(BodyFacts.shape.basis) }),
  z.object({ kind: z.literal('decided-by'), by: ofBoth(DecidedBy) }),
  z.object({ kind: z.literal('rule'), rules: ofBoth(z.string()) }),
  /** Each is chaired by somebody else. */
  z.object({ kind: z.literal('chair') }),
  z.object({ kind: z.literal('admission'), admissions: ofBoth(Admission) }),
  z.object({ kind: z.literal('visibility'), levels: ofBoth(SharedVisibility) }),
  z.object({ kind: z.literal('rhythm'), meetings: ofBoth(z.int()) }),
  /** Together they are many for a working group. */
  z.object({ kind: z.literal('size'), members: z.int() }),
  /** Members of each that do not sit in the other. */
  z.object({ kind: z.literal('members'), only: ofBoth(z.int()) }),
]);
export type MergeObjection = z.infer<typeof MergeObjection>;

/** Two bodies that might be one: a question to both, never an order. */
export const MergeProposal = z.object({
  /** The larger one first: it would stay. */
  bodies: ofBoth(BodyId),
  reasons: z.array(MergeReason),
  objections: z.array(MergeObjection),
});
export type MergeProposal = z.infer<typeof MergeProposal>;
