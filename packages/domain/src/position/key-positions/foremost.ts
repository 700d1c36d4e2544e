import type { NetworkActor } from '../network.ts';

export interface ActorFigure {
  readonly actor: NetworkActor;
  readonly figure: number;
}

export interface Foremost {
  readonly entries: readonly ActorFigure[];
  /** How many others have as much as the last of the entries and found no room. */
  readonly alsoAsMany: number;
}

/** The actors with the highest figures, by name where they are equal; who has none is not among them. */
export function foremost(actors: readonly ActorFigure[], most: number): Foremost {
  const sorted = actors
    .filter(({ figure }) => figure > 0)
    .toSorted((a, b) => b.figure - a.figure || a.actor.name.localeCompare(b.actor.name, 'de'));
  const entries = sorted.slice(0, most);
  const least = entries.at(-1)?.figure;
  return {
    entries,
    alsoAsMany: sorted.slice(most).filter(({ figure }) => figure === least).length,
  };
}
