import {
  BallotRemarks,
  BallotWay,
  type BallotValues,
  type DecisionRecord,
  readRecord,
  refutedVoices,
  type Tally,
  tally,
} from '@augenhoehe/domain/goals';
import { z } from 'zod';
import type { BallotOption } from '../ballot/ballot-paper.ts';

/** What a published record says beside what is counted. */
const Told = z.object({
  options: z.array(z.object({ id: z.string(), detail: z.string().default('') })),
  entitled: z.array(z.object({ voice: z.string(), name: z.string().optional() })),
  ballots: z.array(
    z.object({
      voice: z.string(),
      remarks: BallotRemarks.optional(),
      way: BallotWay.optional(),
      holder: z.string().optional(),
      tacit: z.boolean().default(false),
    }),
  ),
});

/** A reason that a named voice gives. */
interface GivenReason {
  readonly voice: string;
  readonly reason: string;
  readonly lowers: string;
}

/** How a ballot came in. */
export interface CameIn {
  readonly way?: z.infer<typeof BallotWay> | undefined;
  /** The name of the proxy. */
  readonly holder?: string | undefined;
  /** By saying nothing, where that was announced to be consent. */
  readonly isTacit: boolean;
}

/** A decision that was counted again, here in the browser. */
export interface Counted {
  readonly record: DecisionRecord;
  readonly tally: Tally;
  readonly options: readonly BallotOption[];
  /** Nothing, where the votes are secret. */
  readonly nameOf: (voice: string) => string | undefined;
  /** Why resistance against an option is high. */
  readonly reasonsAgainst: (optionId: string) => readonly GivenReason[];
  /** How the ballot of a voice came in. */
  readonly wayOf: (voice: string) => CameIn;
  /** Whose objection blocks no more after the group tested it. */
  readonly refuted: ReadonlySet<string>;
}

/** @returns `null` where the record cannot be read */
export function countRecord(value: unknown): Counted | null {
  const { record } = readRecord(value);
  const told = Told.safeParse(value);
  if (record === null || !told.success) return null;
  const names = new Map(told.data.entitled.map(({ voice, name }) => [voice, name]));
  const details = new Map(told.data.options.map(({ id, detail }) => [id, detail]));
  return {
    record,
    tally: tally(record),
    options: record.options.map(({ id, text, passive = false }) => ({
      id,
      text,
      detail: details.get(id) ?? '',
      passive,
    })),
    nameOf: (voice) => names.get(voice),
    reasonsAgainst: (optionId) =>
      told.data.ballots.flatMap(({ voice, remarks }) => {
        const why = remarks?.reasons[optionId];
        return why === undefined ? [] : [{ voice: names.get(voice) ?? '', ...why }];
      }),
    wayOf: (voice) => {
      const ballot = told.data.ballots.find((other) => other.voice === voice);
      const holder = names.get(ballot?.holder ?? '');
      return { way: ballot?.way, holder, isTacit: ballot?.tacit ?? false };
    },
    refuted: refutedVoices(value),
  };
}

/** How many gave which value to an option, from the lowest value to the highest. */
export function distributionOf(
  { ballots }: DecisionRecord,
  optionId: string,
  most: number,
): readonly number[] {
  const given = ballots.flatMap((ballot) => {
    const value = ballot.state === 'voted' ? ratingIn(ballot.values, optionId) : null;
    return value === null ? [] : [value];
  });
  return Array.from(
    { length: most + 1 },
    (_, value) => given.filter((rating) => rating === value).length,
  );
}

function ratingIn(values: BallotValues, optionId: string): number | null {
  if (typeof values !== 'object' || Array.isArray(values)) return null;
  const rating: unknown = Object.entries(values).find(([id]) => id === optionId)?.[1];
  return typeof rating === 'number' ? rating : null;
}
