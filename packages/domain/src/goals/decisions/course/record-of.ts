import { z } from 'zod';
import { recordFormat } from '../record.ts';
import type { Decision, DecisionVoice } from './decision.ts';

/** A ballot as it counts. */
export interface CountedBallot {
  readonly voice: string;
  readonly state: 'voted' | 'abstained' | 'invalid';
  readonly values?: unknown;
  readonly [told: string]: unknown;
}

export type RecordedRules = Pick<
  Decision,
  'question' | 'method' | 'options' | 'majority' | 'base' | 'quorum' | 'voiceMode' | 'secret'
>;

type RecordedVoice = Pick<
  DecisionVoice,
  'id' | 'actorId' | 'name' | 'bank' | 'weight' | 'present' | 'struckReason'
>;

interface Ruled {
  readonly decision: RecordedRules;
  /** Whoever votes counts as present. */
  readonly present: number;
}

interface Recorded {
  readonly decision: RecordedRules;
  readonly voices: readonly RecordedVoice[];
  /** One for each voice at most. */
  readonly ballots: readonly CountedBallot[];
}

/** The name under which people without an organisation count as one. */
function bankId(bank: string): string {
  return `bank: ${bank}`;
}

function organisationOf({ actorId, bank }: RecordedVoice): string | undefined {
  if (actorId !== null) return actorId;
  return bank === '' ? undefined : bankId(bank);
}

function presentAmong(voices: readonly RecordedVoice[], voted: readonly string[]): number {
  const known = new Set(voted);
  const here = voices.filter(({ id, present }) => present || known.has(id));
  return here.reduce((sum, { weight }) => sum + weight, 0);
}

function rulesOf({ decision, present }: Ruled) {
  const { question, method, options, majority, base, quorum, voiceMode } = decision;
  return {
    format: recordFormat,
    question,
    method,
    options: options.map(({ id, text, detail, passive }) => ({
      id,
      text,
      ...(detail === '' ? {} : { detail }),
      ...(passive ? { passive } : {}),
    })),
    ...(method === 'yes_no' ? { majority: majority ?? { num: 1, den: 2 }, base } : {}),
    ...(quorum === null ? {} : { quorum }),
    ...(base === 'entitled_present' ? { present } : {}),
    voiceMode,
  };
}

/** A decision as `readRecord` reads it, with the names of those who voted. A struck voice is not in it. */
export function openRecord(recorded: Recorded) {
  const voices = recorded.voices.filter(({ struckReason }) => struckReason === null);
  const known = new Set<string>(voices.map(({ id }) => id));
  const ballots = recorded.ballots.filter(({ voice }) => known.has(voice));
  return {
    ...rulesOf({
      decision: recorded.decision,
      present: presentAmong(
        voices,
        ballots.map(({ voice }) => voice),
      ),
    }),
    entitled: voices.map((voice) => ({
      voice: voice.id,
      name: voice.name,
      ...(voice.weight === 1 ? {} : { weight: voice.weight }),
      ...(recorded.decision.voiceMode === 'delegate' && voice.actorId === null
        ? {}
        : { organisation: organisationOf(voice) }),
    })),
    ballots,
  };
}

/** A ballot out of the urn: it belongs to nobody. */
export const UrnBallot = z.object({
  state: z.enum(['voted', 'abstained', 'invalid']),
  values: z.unknown().optional(),
});
export type UrnBallot = z.infer<typeof UrnBallot>;

/** The same JSON for the same value, whatever the order of its keys. */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}

/** Ballots in an order that says nothing but what they are. */
export function inUrnOrder(ballots: readonly UrnBallot[]): UrnBallot[] {
  return ballots
    .map((ballot) => ({ ballot, key: canonicalJson(ballot) }))
    .toSorted((a, b) => (a.key < b.key ? -1 : Number(a.key > b.key)))
    .map(({ ballot }) => ballot);
}

interface Sealed extends Omit<Recorded, 'ballots'> {
  /** Ids of the voices that handed in a ballot. */
  readonly voted: readonly string[];
  readonly urn: readonly UrnBallot[];
}

/**
 * A secret decision: its voices are `b1`, `b2` … in the order of what the ballots say, and those that are missing come
 * last, so that it can be counted again and nobody is named.
 */
export function sealedRecord({ decision, voices, voted, urn }: Sealed) {
  const entitled = voices.filter(({ struckReason }) => struckReason === null);
  const ballots = inUrnOrder(urn).map((ballot, at) => ({ voice: `b${at + 1}`, ...ballot }));
  return {
    ...rulesOf({ decision, present: presentAmong(entitled, voted) }),
    entitled: entitled.map((_, at) => ({ voice: `b${at + 1}` })),
    ballots,
  };
}
