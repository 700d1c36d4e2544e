import { z } from 'zod';
import {
  BodyId,
  CooperationId,
  DecisionId,
  endpoint,
  Instant,
  PlainDate,
  requiredText,
} from '../../../contract/index.ts';
import { Changed, ofNeighbourhood } from '../../../inventory/index.ts';
import {
  DecisionRules,
  DecisionState,
  OptionWords,
  VoiceDraft,
  voicesAtMost,
} from '../course/decision.ts';
import { DecisionSheet } from './decision-sheet.ts';
import { OutcomeKey } from './decision-result.ts';

const ofDecision = ofNeighbourhood.extend({ decisionId: DecisionId });
const reading = { kind: 'member', action: 'decision.read' } as const;
const writing = { kind: 'member', action: 'decision.edit' } as const;

/** What a German clock shows, `2026-11-22T18:00`. */
export const GermanClock = z
  .string()
  .regex(/^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])T(?:[01]\d|2[0-3]):[0-5]\d$/)
  .refine((clock) => PlainDate.safeParse(clock.slice(0, 10)).success, 'no-such-day');

/** What is entered; options get their letters in the order in which they are given. */
export const DecisionFacts = DecisionRules.extend({
  options: z.array(OptionWords.extend({ passive: z.boolean() })).max(20),
  electorate: z.array(VoiceDraft).max(voicesAtMost),
  /** `null`: at once when it is opened. */
  opensAt: GermanClock.nullable(),
  closesAt: GermanClock.nullable(),
});
export type DecisionFacts = z.infer<typeof DecisionFacts>;

export const DecisionRow = z.object({
  id: DecisionId,
  question: z.string(),
  method: DecisionRules.shape.method,
  secret: z.boolean(),
  state: DecisionState,
  opensAt: Instant.nullable(),
  closesAt: Instant.nullable(),
  bodyId: BodyId.nullable(),
  cooperationId: CooperationId.nullable(),
  goalId: DecisionRules.shape.goalId,
  voices: z.int(),
  /** What counting said, once it is closed. */
  outcome: OutcomeKey.nullable(),
  /** The words of what the count puts first; several share the place. */
  winners: z.array(z.string()),
  /** What people made of it, in their words. */
  statement: z.string(),
  /** Whether this member may vote in it now. */
  can: z.object({ cast: z.boolean() }),
});
export type DecisionRow = z.infer<typeof DecisionRow>;

export const listDecisions = endpoint({
  method: 'GET',
  path: '/api/neighbourhoods/:slug/decisions',
  summary: 'Decisions, the newest first; drafts for those who may edit them',
  audience: reading,
  params: ofNeighbourhood,
  query: z.object({
    state: DecisionState.optional(),
    body: BodyId.optional(),
    cooperation: CooperationId.optional(),
    goal: z.uuid().optional(),
    /** Those from which this measure or goal followed. */
    followUp: z.uuid().optional(),
  }),
  reply: z.object({ decisions: z.array(DecisionRow), can: z.object({ add: z.boolean() }) }),
});

export const showDecision = endpoint({
  method: 'GET',
  path: '/api/neighbourhoods/:slug/decisions/:decisionId',
  summary:
    'A decision with its voices, the ballot of whoever looks and, where it may be seen, how it stands',
  audience: reading,
  params: ofDecision,
  reply: DecisionSheet,
});

export const addDecision = endpoint({
  method: 'POST',
  path: '/api/neighbourhoods/:slug/decisions',
  summary:
    'Draft a decision; refused with `no-such-time` where German clocks do not show that time',
  audience: writing,
  params: ofNeighbourhood,
  body: DecisionFacts,
  reply: Changed.extend({ id: DecisionId }),
});

export const editDecision = endpoint({
  method: 'PUT',
  path: '/api/neighbourhoods/:slug/decisions/:decisionId',
  summary:
    'Change a draft, or an open decision in which nobody has voted; afterwards refused with `has-ballots` and what cannot be switched',
  audience: writing,
  params: ofDecision,
  body: z.object({ version: z.int(), facts: DecisionFacts }),
  reply: Changed,
});

export const openDecision = endpoint({
  method: 'POST',
  path: '/api/neighbourhoods/:slug/decisions/:decisionId/open',
  summary:
    'Put a decision to the vote; its voices are frozen. Refused with `not-ready` and everything that is missing',
  audience: writing,
  params: ofDecision,
  body: z.object({ version: z.int() }),
  reply: Changed,
});

export const extendDecision = endpoint({
  method: 'POST',
  path: '/api/neighbourhoods/:slug/decisions/:decisionId/extend',
  summary: 'Let an open decision close later, with the reason; everybody who votes is told',
  audience: writing,
  params: ofDecision,
  body: z.object({ closesAt: GermanClock, reason: requiredText(500) }),
  reply: Changed,
});

export const withdrawDecision = endpoint({
  method: 'POST',
  path: '/api/neighbourhoods/:slug/decisions/:decisionId/withdraw',
  summary: 'Take a decision back without a result, with the reason',
  audience: writing,
  params: ofDecision,
  body: z.object({ reason: requiredText(500) }),
  reply: Changed,
});

export const closeDecision = endpoint({
  method: 'POST',
  path: '/api/neighbourhoods/:slug/decisions/:decisionId/close',
  summary:
    'Count before the time is over, once every voice has voted; refused with `voices-missing` otherwise',
  audience: writing,
  params: ofDecision,
  reply: z.object({ closed: z.boolean() }),
});

export const correctDecisionText = endpoint({
  method: 'PUT',
  path: '/api/neighbourhoods/:slug/decisions/:decisionId/text',
  summary:
    'Correct or amend the words of an open decision: a new version, on which everybody votes anew. Refused with `secret-has-ballots`',
  audience: writing,
  params: ofDecision,
  body: z.object({
    textVersion: z.int(),
    question: DecisionRules.shape.question,
    explanation: DecisionRules.shape.explanation,
    options: z.array(OptionWords.extend({ id: z.string().max(10) })).max(20),
    reason: requiredText(500),
  }),
  reply: Changed,
});
