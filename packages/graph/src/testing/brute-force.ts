import type { Neighbours } from '../network.ts';

/** For each two actors whether the first is tied to the second. */
export type Matrix = readonly (readonly boolean[])[];

export function matrixOf({ starts, targets }: Neighbours): Matrix {
  const actors = Array.from({ length: starts.length - 1 }, (_, actor) => actor);
  return actors.map((from) => {
    const row = targets.slice(starts[from], starts[from + 1]);
    return actors.map((to) => row.includes(to));
  });
}

/** All shortest paths, found among all paths that meet nobody twice. */
export function allShortestPaths(tied: Matrix, from: number, to: number): number[][] {
  let shortest: number[][] = [];
  function extend(path: readonly number[]): void {
    const last = path[path.length - 1];
    if (shortest.length > 0 && path.length > shortest[0].length) return;
    if (last === to) {
      if (shortest.length > 0 && path.length < shortest[0].length) shortest = [];
      shortest.push([...path]);
      return;
    }
    for (const next of tied.keys()) {
      if (tied[last][next] && !path.includes(next)) extend([...path, next]);
    }
  }
  extend([from]);
  return shortest;
}

/** Steps between each two actors; Infinity where there is no way. */
export function allDistances(tied: Matrix): number[][] {
  const steps = tied.map((row, from) =>
    row.map((isTied, to) => {
      if (from === to) return 0;
      return isTied ? 1 : Infinity;
    }),
  );
  for (const over of tied.keys()) {
    for (const from of tied.keys()) {
      for (const to of tied.keys()) {
        steps[from][to] = Math.min(steps[from][to], steps[from][over] + steps[over][to]);
      }
    }
  }
  return steps;
}

/** Distances of each ordered pair of two different actors. */
export function pairDistances(tied: Matrix): number[] {
  return allDistances(tied).flatMap((row, from) => row.filter((_, to) => to !== from));
}

/** Without these actors, the others keeping their order. */
export function without(tied: Matrix, gone: readonly number[]): Matrix {
  return tied
    .filter((_, from) => !gone.includes(from))
    .map((row) => row.filter((_, to) => !gone.includes(to)));
}

/** Members of each part in which everybody reaches everybody. */
export function allComponents(tied: Matrix): number[][] {
  const parts = allDistances(tied).map((row) => {
    return [...row.keys()].filter((to) => row[to] < Infinity);
  });
  return parts.filter((members, actor) => members[0] === actor);
}

/** Every set of so many of these actors. */
export function setsOf(actors: readonly number[], size: number): number[][] {
  if (size === 0) return [[]];
  return actors.flatMap((first, place) =>
    setsOf(actors.slice(place + 1), size - 1).map((rest) => [first, ...rest]),
  );
}

/** Every division of so many actors, as the number of the group of each. */
export function divisionsOf(actors: number): number[][] {
  if (actors === 0) return [[]];
  return divisionsOf(actors - 1).flatMap((division) => {
    const groups = Math.max(-1, ...division) + 2;
    return Array.from({ length: groups }, (_, group) => [...division, group]);
  });
}

export function mean(figures: readonly number[]): number {
  return figures.reduce((sum, own) => sum + own, 0) / figures.length;
}
