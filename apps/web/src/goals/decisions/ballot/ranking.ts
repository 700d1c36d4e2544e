/** From the first place down; those on one place stand together. */
export type Ranking = readonly (readonly string[])[];

/** The place of an option, counted from 0; `null` where it has none. */
export function placeOf(ranking: Ranking, id: string): number | null {
  const place = ranking.findIndex((together) => together.includes(id));
  return place === -1 ? null : place;
}

/** Onto a place of its own, counted from 0; those that stood there move down. */
export function putAt(ranking: Ranking, id: string, place: number): Ranking {
  const others = without(ranking, id);
  return [...others.slice(0, place), [id], ...others.slice(place)];
}

export function without(ranking: Ranking, id: string): Ranking {
  return ranking
    .map((together) => together.filter((other) => other !== id))
    .filter((together) => together.length > 0);
}

/** One place up; out of a place that it shares, onto one of its own just before. */
export function moveUp(ranking: Ranking, id: string): Ranking {
  const place = placeOf(ranking, id);
  if (place === null) return [...ranking, [id]];
  return putAt(ranking, id, isShared(ranking, place) ? place : Math.max(0, place - 1));
}

/** One place down; out of a place that it shares, onto one of its own just after. */
export function moveDown(ranking: Ranking, id: string): Ranking {
  const place = placeOf(ranking, id);
  return place === null ? ranking : putAt(ranking, id, place + 1);
}

/** Onto the place of those just above, which it then shares. */
export function tieWithAbove(ranking: Ranking, id: string): Ranking {
  const place = placeOf(ranking, id);
  if (place === null || place === 0) return ranking;
  const above = ranking[place - 1] ?? [];
  const first = above[0] ?? id;
  return without(ranking, id).map((together) =>
    together.includes(first) ? [...together, id] : together,
  );
}

function isShared(ranking: Ranking, place: number): boolean {
  return (ranking[place]?.length ?? 0) > 1;
}
