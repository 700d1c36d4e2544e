import { z } from 'zod';
import { BallotId, DecisionId, Instant, VoiceId } from '../../../contract/index.ts';
import { BallotRemarks, BallotWay } from '../course/ballot.ts';
import { ConsentPhase, DecisionOption, DecisionRules, DecisionState } from '../course/decision.ts';

/** What stands on a ballot, for whoever has an account and whoever comes by a link. */
export const BallotPaper = DecisionRules.pick({
  question: true,
  explanation: true,
  method: true,
  majority: true,
  base: true,
  quorum: true,
  voiceMode: true,
  secret: true,
  resultsHidden: true,
  lateJoiners: true,
  proxiesPerHolder: true,
  silenceIsConsent: true,
}).extend({
  id: DecisionId,
  options: z.array(DecisionOption.extend({ sha256: z.string() })),
  state: DecisionState,
  opensAt: Instant.nullable(),
  closesAt: Instant.nullable(),
  textVersion: z.int(),
  /** Of consent alone. */
  phase: ConsentPhase.nullable(),
  round: z.int(),
  /** Whether ballots are taken now. */
  isVoting: z.boolean(),
  /** How many are entitled. */
  voices: z.int(),
});
export type BallotPaper = z.infer<typeof BallotPaper>;

/** What is handed in; `values` as the record of the method has them. */
export const BallotGiven = z
  .object({
    state: z.enum(['voted', 'abstained']),
    values: z.unknown().optional(),
    remarks: BallotRemarks.default({ reasons: {}, harmedAim: '' }),
    /** Of the words that were read; others in the meantime ask for another look. */
    textVersion: z.int(),
    round: z.int(),
  })
  .strict();
export type BallotGiven = z.infer<typeof BallotGiven>;

export const BallotShown = z.object({
  id: BallotId,
  state: z.enum(['voted', 'abstained', 'invalid']),
  values: z.unknown(),
  remarks: BallotRemarks,
  way: BallotWay,
  castAt: Instant,
  /** Entered by hand and compared by nobody else yet: it does not count. */
  isConfirmed: z.boolean(),
});
export type BallotShown = z.infer<typeof BallotShown>;

/** A voice that whoever looks may vote for. */
export const OwnVoice = z.object({
  id: VoiceId,
  name: z.string(),
  /** By whose proxy; `null`: their own voice. */
  holder: z.object({ id: VoiceId, name: z.string() }).nullable(),
  /** Who votes for it by proxy; `null`: nobody. */
  proxy: z.object({ id: VoiceId, name: z.string() }).nullable(),
  /** How much it counts of all, and its Banzhaf power in per cent; `null`: all voices count the same. */
  weight: z.object({ own: z.int(), all: z.int(), power: z.number() }).nullable(),
  hasVoted: z.boolean(),
  /** It put a ballot into a box of paper that waits for a second person. */
  isInPaperBox: z.boolean(),
  /** To its proxy: it has voted itself, and nothing that a proxy casts counts. */
  votedItself: z.boolean(),
  /** The one that counts; of secret votes never, and to a proxy never what its principal cast. */
  ballot: BallotShown.nullable(),
  /** What the group found of its objection, where that blocks no more; `null`: nothing of the kind. */
  refutation: z.string().nullable(),
  can: z.object({ cast: z.boolean() }),
});
export type OwnVoice = z.infer<typeof OwnVoice>;

export const Acknowledged = z.object({
  /** When it arrived; of a secret ballot nothing keeps it. */
  castAt: Instant,
  /** A word to keep: it names no ballot. */
  counted: z.literal(true),
});
