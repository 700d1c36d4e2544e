import { z } from 'zod';
import {
  ActorId,
  BodyId,
  CooperationId,
  DecisionId,
  Instant,
  PlainDate,
  requiredText,
  text,
  VoiceId,
} from '../../../contract/index.ts';
import { decisionMethods, voiceModes, weightAtMost } from '../record.ts';
import { baseKinds } from '../yes-no.ts';

export const DecisionState = z.enum(['draft', 'open', 'closed', 'withdrawn', 'passed-on']);
export type DecisionState = z.infer<typeof DecisionState>;

export const voicesAtMost = 1000;

/** A share as whole numbers, such as two thirds. */
export const AgreedShare = z.object({
  num: z.int().min(0).max(1000),
  den: z.int().min(1).max(1000),
});

export const OptionWords = z.object({
  text: requiredText(300),
  /** A sentence that explains it. */
  detail: text(1000),
});

/** What can be chosen; its id is a letter, that of the passive option `0`. */
export const DecisionOption = OptionWords.extend({
  id: z.string().max(10),
  passive: z.boolean(),
});
export type DecisionOption = z.infer<typeof DecisionOption>;

/** Who shall vote, before the decision is opened. */
export const VoiceDraft = z.object({
  kind: z.enum(['organisation', 'person']),
  /** Of an organisation, which one it is; of a person, which one it belongs to. */
  actorId: ActorId.nullable(),
  /** Where there is an organisation, its own name takes the place of this. */
  name: text(200),
  /** Of people without an organisation: their bank, which counts as one where organisations count. */
  bank: text(100),
  /** How much it counts, where voices weigh differently. */
  weight: z.int().min(1).max(weightAtMost).default(1),
});
export type VoiceDraft = z.infer<typeof VoiceDraft>;

/** What is asked of whom, and by which rules. */
export const DecisionRules = z.object({
  question: requiredText(300),
  explanation: text(4000),
  method: z.enum(decisionMethods),
  majority: AgreedShare.nullable(),
  base: z.enum(baseKinds),
  quorum: AgreedShare.nullable(),
  voiceMode: z.enum(voiceModes),
  secret: z.boolean(),
  /** Until it is closed nobody sees how it stands; of a secret one nobody ever does before. */
  resultsHidden: z.boolean(),
  /** Whether voices may be added while it is open. */
  lateJoiners: z.boolean(),
  /** How many others one voice may vote for. */
  proxiesPerHolder: z.int().min(0).max(2),
  /** Announced before: whoever was reminded twice and said nothing consents. */
  silenceIsConsent: z.boolean(),
  bodyId: BodyId.nullable(),
  cooperationId: CooperationId.nullable(),
  goalId: z.uuid().nullable(),
});
export type DecisionRules = z.infer<typeof DecisionRules>;

/** Where consent stands: questions, reactions, a round, an objection being integrated, or its end. */
export const ConsentPhase = z.enum(['questions', 'reactions', 'round', 'integrating', 'ended']);
export type ConsentPhase = z.infer<typeof ConsentPhase>;

/** How the words were once, and why they were corrected. */
export const FormerText = z.object({
  textVersion: z.int(),
  question: z.string(),
  explanation: z.string(),
  options: z.array(DecisionOption),
  reason: z.string(),
  until: Instant,
});

/** What happened to it, for whoever took part. */
export const DecisionEvent = z.object({
  kind: z.enum([
    'opened',
    'extended',
    'text-corrected',
    'voice-joined',
    'voice-struck',
    'proxy-left-out',
    'phase',
    'objection-tested',
    'closed',
    'withdrawn',
    'passed-on',
  ]),
  at: Instant,
  /** Why, or what: a voice's name, a phase, the time until which it was extended. */
  words: z.record(z.string(), z.union([z.string(), z.number()])),
});
export type DecisionEvent = z.infer<typeof DecisionEvent>;

/** What people made of the count. */
export const DecisionOutcome = z.object({
  statement: requiredText(4000),
  /** Whether it says something else than the count. */
  againstCount: z.boolean(),
  /** Why; required where it is against the count. */
  reason: text(4000),
  dissent: text(4000),
  reviewOn: PlainDate.nullable(),
  followUps: z
    .array(
      z.object({
        kind: z.enum(['task', 'agreement', 'goal', 'measure', 'decision']),
        /** `null`: it has yet to be entered. */
        id: z.uuid().nullable(),
        words: requiredText(300),
      }),
    )
    .max(50),
});
export type DecisionOutcome = z.infer<typeof DecisionOutcome>;

export const Decision = DecisionRules.extend({
  id: DecisionId,
  options: z.array(DecisionOption),
  /** Before it is opened; afterwards its voices stand for themselves. */
  electorate: z.array(VoiceDraft),
  state: DecisionState,
  opensAt: Instant.nullable(),
  closesAt: Instant.nullable(),
  /** Raised by every change of the decision itself. */
  version: z.int(),
  /** Raised where words change after the opening: ballots count for the words they were cast on. */
  textVersion: z.int(),
  /** Of consent alone. */
  phase: ConsentPhase.nullable(),
  /** Of consent: how many rounds have begun. */
  round: z.int(),
  /** Why it was withdrawn, or to whom it was passed on. */
  stateReason: text(1000),
  formerTexts: z.array(FormerText),
  events: z.array(DecisionEvent),
  outcome: DecisionOutcome.nullable(),
  createdAt: Instant,
  updatedAt: Instant,
});
export type Decision = z.infer<typeof Decision>;

/** Who votes, frozen when the decision was opened. */
export const DecisionVoice = VoiceDraft.extend({
  id: VoiceId,
  decisionId: DecisionId,
  /** In the room. */
  present: z.boolean(),
  /** Why its ballot is void; `null`: it is not. */
  struckReason: text(500).nullable(),
  /** Whether it joined after the opening. */
  joinedLate: z.boolean(),
});
export type DecisionVoice = z.infer<typeof DecisionVoice>;
