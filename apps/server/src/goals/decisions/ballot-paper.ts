import { createHash } from 'node:crypto';
import type { VoiceId } from '@augenhoehe/domain/contract';
import {
  areWeighted,
  type Ballot,
  type BallotPaper,
  type BallotShown,
  ballotsThatCount,
  type CastRight,
  type Decision,
  type DecisionVoice,
  isOwnBallot,
  isRefuted,
  type OwnVoice,
  powerOf,
  standingInBox,
} from '@augenhoehe/domain/goals';
import type { KnownDecision } from './known-decision.ts';
import type { ReadVotes } from './read-votes.ts';
import { votedIn } from './turnout.ts';

/** SHA-256 over what an option says, so that nobody can say later that it said something else. */
export function digestOf({ text, detail }: Decision['options'][number]): string {
  return createHash('sha256').update(`${text}\n${detail}`).digest('hex');
}

/** Whether ballots are taken now. */
export function isVoting({ state, phase, opensAt, closesAt }: Decision, at: Date): boolean {
  if (state !== 'open' || standingInBox({ opensAt, closesAt }, at) !== 'within') return false;
  return phase === null || phase === 'round';
}

export function ballotPaperOf(decision: Decision, entitled: number, at: Date): BallotPaper {
  return {
    ...decision,
    options: decision.options.map((option) => ({ ...option, sha256: digestOf(option) })),
    isVoting: isVoting(decision, at),
    voices: entitled,
  };
}

export function ballotShown(ballot: Ballot): BallotShown {
  return { ...ballot, values: ballot.values ?? null, isConfirmed: ballot.standing === 'counts' };
}

function named(voices: readonly DecisionVoice[], id: VoiceId | undefined | null) {
  const voice = voices.find((each) => each.id === id);
  return voice === undefined ? null : { id: voice.id, name: voice.name };
}

function weighing(
  weights: readonly { readonly id: VoiceId; readonly weight: number }[],
  { majority }: Decision,
): (id: VoiceId) => OwnVoice['weight'] {
  if (!areWeighted(weights)) return () => null;
  const power = powerOf(weights, majority ?? undefined);
  const all = weights.reduce((sum, { weight }) => sum + weight, 0);
  const byId = new Map(weights.map(({ id, weight }) => [id, weight]));
  return (id) => {
    const own = byId.get(id);
    return own === undefined ? null : { own, all, power: power[id] ?? 0 };
  };
}

/** What the group found of an objection that blocks no more. */
function refutationOf(
  ballot: Ballot | undefined,
  { tests }: Pick<ReadVotes, 'tests'>,
): string | null {
  const test = tests.find(({ ballotId }) => ballotId === ballot?.id);
  return test !== undefined && isRefuted(test) ? test.result : null;
}

/** The voices that somebody may vote for, with what was voted so far where it carries their names. */
export function ownVoicesShown(
  { decision, voices, proxies }: KnownDecision,
  {
    votes,
    rights,
    weights,
    at,
  }: {
    readonly votes: ReadVotes;
    readonly rights: readonly CastRight[];
    /** Of all that are entitled. */
    readonly weights: readonly { readonly id: VoiceId; readonly weight: number }[];
    readonly at: Date;
  },
): OwnVoice[] {
  const counting = new Map(
    ballotsThatCount(votes.log, decision).map((ballot) => [ballot.voiceId, ballot]),
  );
  const voted = new Set(votedIn(votes));
  const weightOf = weighing(weights, decision);
  const onPaper = new Set(votes.paperBox?.voices);
  const isOpen = isVoting(decision, at);
  function isDone(id: VoiceId): boolean {
    return onPaper.has(id) || (decision.secret && voted.has(id));
  }
  return rights.map(({ voiceId, holder }) => {
    const counted = counting.get(voiceId);
    const votedItself = holder !== null && isOwnBallot(counted);
    const ballot = votedItself ? undefined : counted;
    return {
      id: voiceId,
      name: named(voices, voiceId)?.name ?? '',
      holder: named(voices, holder),
      proxy: named(voices, proxies.find(({ principal }) => principal === voiceId)?.holder),
      weight: weightOf(voiceId),
      hasVoted: voted.has(voiceId),
      isInPaperBox: onPaper.has(voiceId),
      votedItself,
      ballot: ballot === undefined ? null : ballotShown(ballot),
      refutation: refutationOf(ballot, votes),
      can: { cast: isOpen && !votedItself && !isDone(voiceId) },
    };
  });
}
