import { z } from 'zod';
import { BallotId, DecisionId, Instant, PersonId, VoiceId } from '../../../contract/index.ts';

const Words = z.string().trim().max(2000);

/** What a voice says beside its values; a secret ballot says nothing. */
export const BallotRemarks = z.object({
  /** By option: why it meets with resistance, and what would lower it. */
  reasons: z.record(z.string().max(10), z.object({ reason: Words, lowers: Words })),
  /** Of an objection: which aim would be harmed. */
  harmedAim: Words,
});
export type BallotRemarks = z.infer<typeof BallotRemarks>;

export const BallotWay = z.enum(['account', 'link', 'proxy', 'paper', 'recorded']);
export type BallotWay = z.infer<typeof BallotWay>;

/** `entered`: by hand, and compared by nobody else yet. */
export const BallotStanding = z.enum(['counts', 'entered', 'refused']);

/** One entry of the log of a decision whose votes carry names. */
export const Ballot = z.object({
  id: BallotId,
  decisionId: DecisionId,
  voiceId: VoiceId,
  /** In the order in which ballots of a voice were cast. */
  number: z.int(),
  textVersion: z.int(),
  round: z.int(),
  state: z.enum(['voted', 'abstained', 'invalid']),
  values: z.unknown().optional(),
  remarks: BallotRemarks,
  way: BallotWay,
  /** Who voted by proxy. */
  holderId: VoiceId.nullable(),
  /** Who was signed in, or who entered it; `null`: by a link. */
  personId: PersonId.nullable(),
  standing: BallotStanding,
  castAt: Instant,
});
export type Ballot = z.infer<typeof Ballot>;

/** Whether a voice cast it itself, or had it entered, rather than its proxy. */
export function isOwnBallot(ballot: Pick<Ballot, 'way'> | undefined): boolean {
  return ballot !== undefined && ballot.way !== 'proxy';
}

/**
 * The ballot of each voice that counts: of those on the words and in the round of now the newest of its own, else the
 * newest that its proxy cast.
 *
 * @param log in the order in which it was cast
 */
export function ballotsThatCount(
  log: readonly Ballot[],
  { textVersion, round }: Pick<Ballot, 'textVersion' | 'round'>,
): Ballot[] {
  const counted = new Map<VoiceId, Ballot>();
  for (const ballot of log) {
    if (ballot.standing !== 'counts') continue;
    if (ballot.textVersion !== textVersion || ballot.round !== round) continue;
    const before = counted.get(ballot.voiceId);
    const isOverruled = isOwnBallot(before) && !isOwnBallot(ballot);
    if (!isOverruled) counted.set(ballot.voiceId, ballot);
  }
  return [...counted.values()];
}
