import { type Option, outcomeOfFirst, rankingOf, type Verdict } from './verdict.ts';
import { type Voice, weightFor, weightOf } from './voice.ts';

/** From the first place down; options on one place share it, those left out share the last. */
export type Ranking = readonly (readonly string[])[];

export interface SchulzeFigures {
  /** By the other option: how many put this one before it. */
  readonly duels: Readonly<Record<string, number>>;
  /** Which others it beats, over whatever chain of duels. */
  readonly beats: readonly string[];
}

/**
 * Ranked choice by the method of Schulze with winning votes (Schulze, Social Choice and Welfare 36, 2011):
 * an option stands before another if its strongest chain of won duels to it is stronger than that back.
 * O(options³). Where several are beaten by nobody, the moderation goes on.
 */
export function schulze(
  voices: readonly Voice<Ranking>[],
  options: readonly Option[],
): Verdict<SchulzeFigures> {
  const ids = options.map(({ id }) => id);
  const duels = duelsOf(voices, ids);
  const strongest = strongestChains(duels);
  function beats(a: number, b: number): boolean {
    return strengthOf(strongest, a, b) > strengthOf(strongest, b, a);
  }
  const places = placesBy(ids.length, beats).map((place) =>
    place.flatMap((at) => options[at] ?? []),
  );
  const voted = weightOf(voices, ({ state }) => state === 'voted');
  return {
    ...outcomeOfFirst(voted === 0 ? [] : (places[0] ?? [])),
    ranking: rankingOf(places),
    options: Object.fromEntries(
      ids.map((id, a) => [
        id,
        {
          duels: Object.fromEntries(
            ids.flatMap((other, b) => (a === b ? [] : [[other, strengthOf(duels, a, b)]])),
          ),
          beats: ids.filter((_, b) => beats(a, b)),
        },
      ]),
    ),
  };
}

type Matrix = readonly (readonly number[])[];

function strengthOf(matrix: Matrix, a: number, b: number): number {
  return matrix[a]?.[b] ?? 0;
}

function duelsOf(voices: readonly Voice<Ranking>[], ids: readonly string[]): Matrix {
  function placeOf(ranking: Ranking, id: string): number {
    const place = ranking.findIndex((together) => together.includes(id));
    return place === -1 ? ranking.length : place;
  }
  return ids.map((a) =>
    ids.map((b) => weightFor(voices, (ranking) => placeOf(ranking, a) < placeOf(ranking, b))),
  );
}

/** The strength of the strongest chain of won duels between each two; a chain is as strong as its weakest duel. */
function strongestChains(duels: Matrix): Matrix {
  const chains = duels.map((row, a) =>
    row.map((wins, b) => (wins > strengthOf(duels, b, a) ? wins : 0)),
  );
  for (const middle of chains.keys()) {
    for (const [a, row] of chains.entries()) {
      const half = strengthOf(chains, a, middle);
      if (half === 0 || a === middle) continue;
      for (const b of chains.keys()) {
        row[b] = Math.max(row[b] ?? 0, Math.min(half, strengthOf(chains, middle, b)));
      }
    }
  }
  return chains;
}

/** First those that nobody beats, then those that nobody of the rest beats, and so on. */
function placesBy(count: number, beats: (a: number, b: number) => boolean): number[][] {
  const places: number[][] = [];
  let left = Array.from({ length: count }, (_, at) => at);
  while (left.length > 0) {
    const place = left.filter((at) => !left.some((other) => beats(other, at)));
    places.push(place);
    left = left.filter((at) => !place.includes(at));
  }
  return places;
}
