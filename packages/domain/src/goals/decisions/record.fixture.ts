import { readRecord } from './read-record.ts';
import { recordFormat } from './record.ts';
import { type Tally, tally } from './tally.ts';

/** What a test says of a record; the rest is as ordinary as can be. */
export type RecordParts = Readonly<Record<string, unknown>> & { readonly method: string };

export function recordWith(parts: RecordParts): unknown {
  return {
    format: recordFormat,
    question: 'Womit fangen wir an?',
    options: [{ id: 'A', text: 'Beleuchtung verbessern' }],
    voiceMode: 'person',
    entitled: [],
    ballots: [],
    ...parts,
  };
}

/** @throws Error where the record is refused */
export function tallied(parts: RecordParts): Tally {
  const { record, faults } = readRecord(recordWith(parts));
  if (record === null) throw new Error(`Refused: ${JSON.stringify(faults)}`);
  return tally(record);
}

interface Votes {
  readonly yes?: number;
  readonly no?: number;
  readonly abstained?: number;
  readonly invalid?: number;
  readonly missing?: number;
}

export function yesNoRecord(votes: Votes): RecordParts {
  const { yes = 0, no = 0, abstained = 0, invalid = 0, missing = 0 } = votes;
  const ballots = [
    ...Array<object>(yes).fill({ state: 'voted', values: 'yes' }),
    ...Array<object>(no).fill({ state: 'voted', values: 'no' }),
    ...Array<object>(abstained).fill({ state: 'abstained' }),
    ...Array<object>(invalid).fill({ state: 'invalid' }),
  ].map((ballot, at) => ({ voice: `v${at}`, ...ballot }));
  const entitled = Array.from({ length: ballots.length + missing }, (_, at) => ({
    voice: `v${at}`,
  }));
  return { method: 'yes_no', entitled, ballots };
}

/** By voice; an option that is left out was not rated, `null` is an abstention on it. */
export function ratedBy(
  method: string,
  ratings: Readonly<Record<string, readonly (number | null)[]>>,
  voices = Math.max(0, ...Object.values(ratings).map(({ length }) => length)),
): RecordParts {
  const ids = Object.keys(ratings);
  const entitled = Array.from({ length: voices }, (_, at) => ({ voice: `v${at}` }));
  return {
    method,
    options: ids.map((id) => ({ id, text: id, ...(id === 'P' ? { passive: true } : {}) })),
    entitled,
    ballots: entitled.flatMap(({ voice }, at) => {
      const values = Object.fromEntries(
        ids.flatMap((id) => {
          const value = ratings[id]?.[at];
          return value === undefined ? [] : [[id, value]];
        }),
      );
      return Object.keys(values).length === 0 ? [] : [{ voice, state: 'voted', values }];
    }),
  };
}
