import type { ActorId } from '../contract/index.ts';
import type { NetworkActor } from './network.ts';

/** What can be shared without knowing each other: facts that are chosen from the catalogue. */
export type ThemeKind = 'fields' | 'targetGroups' | 'offers';

/** A term of the catalogue, and the actors that have it. */
export interface Theme {
  readonly key: string;
  readonly actors: readonly ActorId[];
}

/**
 * Actors and what they have in common, as a two-mode network: every theme that somebody has, the most
 * common first, each with its actors in the order given.
 */
export function themesOf(
  actors: readonly Pick<NetworkActor, 'id' | ThemeKind>[],
  kind: ThemeKind,
): readonly Theme[] {
  const themes = new Map<string, ActorId[]>();
  for (const actor of actors) {
    for (const key of new Set<string>(actor[kind])) {
      const own = themes.get(key);
      if (own === undefined) themes.set(key, [actor.id]);
      else own.push(actor.id);
    }
  }
  return [...themes]
    .map(([key, own]) => ({ key, actors: own }))
    .toSorted((a, b) => b.actors.length - a.actors.length || (a.key < b.key ? -1 : 1));
}
