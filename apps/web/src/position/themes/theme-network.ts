import { ActorId, TieId } from '@augenhoehe/domain/contract';
import {
  type Network,
  type NetworkActor,
  type NetworkTie,
  type ThemeKind,
  themesOf,
} from '@augenhoehe/domain/position';

/** Actors and their themes in the form in which a network is drawn. */
export interface ThemeNetwork {
  readonly network: Network;
  /** The marks of themes, by key in the catalogue. */
  readonly keys: ReadonlyMap<ActorId, string>;
}

/** FNV-1a, 32 bits, in hexadecimal. */
function hash(text: string): string {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) {
    value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  }
  return (value >>> 0).toString(16).padStart(8, '0');
}

/** The same for a theme at all times, so that an address with it as focus stays good. */
export function themeId(key: string): ActorId {
  return ActorId.parse(`${hash(key)}-0000-8000-8000-${hash(`${key}.`)}0000`);
}

const plain = { type: 'kontakt', level: 1, formality: null, standing: 'confirmed' } as const;

/**
 * Every theme as a mark of its own, joined with the actors that have it. The lines are what actors say of
 * themselves, not ties between them; `nameOf` gives themes the words of the reader.
 */
export function themeNetwork(
  { actors }: Network,
  kind: ThemeKind,
  nameOf: (key: string) => string,
): ThemeNetwork {
  const themes = themesOf(actors, kind);
  const counts = new Map<ActorId, number>();
  const ties = themes.flatMap(({ key, actors: own }) =>
    own.map((from): NetworkTie => {
      counts.set(from, (counts.get(from) ?? 0) + 1);
      const id = TieId.parse(`${hash(key)}${from.slice(8)}`);
      return { id, from, to: themeId(key), ...plain };
    }),
  );
  const marks = themes.map(
    ({ key, actors: own }): NetworkActor => ({
      id: themeId(key),
      name: nameOf(key),
      type: null,
      areaId: null,
      fields: [],
      targetGroups: [],
      offers: [],
      confirmedAt: null,
      tieCount: own.length,
    }),
  );
  return {
    network: {
      actors: [
        ...marks,
        ...actors.map((actor) => ({ ...actor, tieCount: counts.get(actor.id) ?? 0 })),
      ],
      ties,
    },
    keys: new Map(themes.map(({ key }) => [themeId(key), key])),
  };
}
