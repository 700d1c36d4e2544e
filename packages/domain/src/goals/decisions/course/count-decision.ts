import type { VoiceId } from '../../../contract/index.ts';
import { readRecord } from '../read-record.ts';
import type { recordFormat } from '../record.ts';
import { tally } from '../tally.ts';
import type { Outcome } from '../verdict.ts';
import { type Ballot, ballotsThatCount } from './ballot.ts';
import type { Decision, DecisionVoice } from './decision.ts';
import { type CountedBallot, openRecord, sealedRecord, type UrnBallot } from './record-of.ts';

/** What the group found of an objection. */
export interface ObjectionTest {
  readonly ballotId: Ballot['id'];
  /** How many took part, and how many of them found that it holds. */
  readonly tested: number;
  readonly holds: number;
  readonly result: string;
}

export interface Votes {
  readonly decision: Decision;
  readonly voices: readonly DecisionVoice[];
  /** Of votes with names, in the order in which they were cast. */
  readonly log: readonly Ballot[];
  /** Of secret votes: who has voted, and what was voted. */
  readonly voted: readonly VoiceId[];
  readonly urn: readonly UrnBallot[];
  readonly tests: readonly ObjectionTest[];
  /** Who was reminded twice and said nothing, where that was announced to be consent. */
  readonly silent: readonly VoiceId[];
}

export interface Count {
  readonly outcome: Outcome;
  readonly winners: string[];
  /** As `readRecord` reads it. */
  readonly record: { readonly format: typeof recordFormat; readonly [part: string]: unknown };
  /** How many handed something in. */
  readonly ballots: number;
}

/** An objection that fewer than half of those who tested it found to hold is heard on as a concern. */
export function isRefuted({ tested, holds }: ObjectionTest): boolean {
  return holds * 2 < tested;
}

function isObjection(values: unknown): values is { kind: 'objection'; reason: string } {
  return typeof values === 'object' && values !== null && 'kind' in values
    ? values.kind === 'objection'
    : false;
}

/** Objections among ballots. */
export function objectionsAmong(ballots: readonly Ballot[]): Ballot[] {
  return ballots.filter(({ state, values }) => state === 'voted' && isObjection(values));
}

function asCounted(ballot: Ballot, tests: readonly ObjectionTest[]): CountedBallot {
  const { voiceId, state, values, way, holderId, remarks } = ballot;
  const told = {
    voice: voiceId,
    state,
    way,
    ...(holderId === null ? {} : { holder: holderId }),
    ...(hasWords(remarks) ? { remarks } : {}),
  };
  if (state !== 'voted') return told;
  const test = tests.find(({ ballotId }) => ballotId === ballot.id);
  if (test === undefined || !isRefuted(test) || !isObjection(values)) return { ...told, values };
  return {
    ...told,
    values: { ...values, kind: 'consent_with_concern' },
    was: 'objection',
    groupTest: { tested: test.tested, holds: test.holds, result: test.result },
  };
}

function hasWords({ reasons, harmedAim }: Ballot['remarks']): boolean {
  return harmedAim !== '' || Object.keys(reasons).length > 0;
}

/** The ballots of votes with names as they count, silence that was announced to be consent among them. */
export function countedBallots({
  decision,
  log,
  tests,
  silent,
}: Pick<Votes, 'decision' | 'log' | 'tests' | 'silent'>): CountedBallot[] {
  const counting = ballotsThatCount(log, decision);
  const spoken = new Set(counting.map(({ voiceId }) => voiceId));
  const tacit = silent
    .filter((voice) => !spoken.has(voice))
    .map((voice) => ({ voice, state: 'voted' as const, values: { kind: 'consent' }, tacit: true }));
  return [...counting.map((ballot) => asCounted(ballot, tests)), ...tacit];
}

/**
 * Counts a decision by its record alone, so that whoever has the record counts the same.
 *
 * @throws Error where the record contradicts itself, which what was opened cannot
 */
export function countDecision(votes: Votes): Count {
  const { decision, voices, voted, urn } = votes;
  const record = decision.secret
    ? sealedRecord({ decision, voices, voted, urn })
    : openRecord({ decision, voices, ballots: countedBallots(votes) });
  const read = readRecord(record);
  if (read.record === null) {
    throw new Error(`The record of ${decision.id} has faults: ${JSON.stringify(read.faults)}`);
  }
  const counted = tally(read.record);
  return {
    outcome: counted.outcome,
    winners: [...counted.winners],
    record: { ...record, result: counted },
    ballots: record.ballots.length,
  };
}
