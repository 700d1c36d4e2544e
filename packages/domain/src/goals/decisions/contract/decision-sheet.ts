import { z } from 'zod';
import { ActorId, BodyId, CooperationId, Instant, VoiceId } from '../../../contract/index.ts';
import {
  DecisionEvent,
  DecisionOutcome,
  DecisionRules,
  DecisionVoice,
  FormerText,
  VoiceDraft,
} from '../course/decision.ts';
import { BallotPaper, BallotShown, OwnVoice } from './ballot-paper.ts';
import { DecisionResult } from './decision-result.ts';
import { PaperBoxShown } from './paper-box-contract.ts';

export const VoiceShown = DecisionVoice.omit({ decisionId: true }).extend({
  /** `null`: nobody is told. */
  hasVoted: z.boolean().nullable(),
  /** Who votes for it. */
  proxyHolder: VoiceId.nullable(),
  /** Until when its personal link works; for those who may make one. */
  linkUntil: Instant.nullable(),
  /** What was entered by hand and waits for a second person; for those who may compare it. */
  entered: BallotShown.extend({
    /** Whether whoever looks entered it. */
    isOwn: z.boolean(),
  }).nullable(),
});

export const Post = z.object({
  id: z.uuid(),
  kind: z.enum(['question', 'reaction', 'answer']),
  text: z.string(),
  /** Of whom; `null`: the moderation. */
  voiceId: VoiceId.nullable(),
  /** Entered for the voice by the moderation. */
  isRecorded: z.boolean(),
  textVersion: z.int(),
  at: Instant,
});
export type Post = z.infer<typeof Post>;

/** An objection in a round of consent, and what became of it. */
export const Objection = z.object({
  voiceId: VoiceId,
  round: z.int(),
  textVersion: z.int(),
  reason: z.string(),
  harmedAim: z.string(),
  state: z.enum(['open', 'closed-by-author', 'closed-by-group-test']),
  /** What the group found. */
  testResult: z.string(),
});
export type Objection = z.infer<typeof Objection>;

/** A concern with which a voice consented: it blocks nothing, and is to be heard. */
export const Concern = z.object({
  voiceId: VoiceId,
  round: z.int(),
  textVersion: z.int(),
  reason: z.string(),
});
export type Concern = z.infer<typeof Concern>;

export const DecisionSheet = z.object({
  paper: BallotPaper,
  version: z.int(),
  bodyId: BodyId.nullable(),
  cooperationId: CooperationId.nullable(),
  goalId: DecisionRules.shape.goalId,
  stateReason: z.string(),
  /** Who shall vote, of a draft. */
  electorate: z.array(VoiceDraft.extend({ actorId: ActorId.nullable() })),
  /** What is still missing before it can be opened. */
  missing: z.array(
    z.object({
      code: z.string(),
      path: z.array(z.union([z.string(), z.number()])),
      words: z.record(z.string(), z.union([z.string(), z.number()])),
    }),
  ),
  summary: z.object({
    voices: z.int(),
    organisations: z.int(),
    persons: z.int(),
    method: DecisionRules.shape.method,
    weight: z.int(),
    needed: z.int().nullable(),
    revealsWhenUnanimous: z.boolean(),
  }),
  voices: z.array(VoiceShown),
  /** Those that whoever looks may vote for. */
  mine: z.array(OwnVoice),
  /** How many have voted; `null`: it is not told. */
  cast: z.int().nullable(),
  result: DecisionResult.nullable(),
  /** What was counted out of a box and waits for a second person; for those who may compare it. */
  paperBox: PaperBoxShown.nullable(),
  posts: z.array(Post),
  objections: z.array(Objection),
  concerns: z.array(Concern),
  formerTexts: z.array(FormerText),
  events: z.array(DecisionEvent),
  outcome: DecisionOutcome.nullable(),
  can: z.object({
    edit: z.boolean(),
    open: z.boolean(),
    extend: z.boolean(),
    withdraw: z.boolean(),
    close: z.boolean(),
    correctText: z.boolean(),
    changeVoices: z.boolean(),
    addVoices: z.boolean(),
    makeLinks: z.boolean(),
    enterBallots: z.boolean(),
    enterPaperBox: z.boolean(),
    discuss: z.boolean(),
    moderate: z.boolean(),
    conclude: z.boolean(),
  }),
});
export type DecisionSheet = z.infer<typeof DecisionSheet>;
