import { ActorId, AreaId, TieId } from '../contract/index.ts';
import type { Network, NetworkActor, NetworkTie } from './network.ts';

function uuid(kind: number, number: number): string {
  return `${String(kind).padStart(8, '0')}-0000-4000-8000-${String(number).padStart(12, '0')}`;
}
export function actorId(number: number): ActorId {
  return ActorId.parse(uuid(1, number));
}
export function areaId(number: number): AreaId {
  return AreaId.parse(uuid(2, number));
}
export function tieId(number: number): TieId {
  return TieId.parse(uuid(3, number));
}

/** `[from, to]` with whatever else of the tie matters. */
export type TieDraft = readonly [from: number, to: number, facts?: Partial<NetworkTie>];

/** A network of actors 0 … n − 1. */
export function networkOf(
  actors: readonly Partial<NetworkActor>[],
  drafts: readonly TieDraft[],
): Network {
  const ties = drafts.map(([from, to, facts], number) => ({
    id: tieId(number),
    from: actorId(from),
    to: actorId(to),
    type: 'austausch',
    level: 2 as const,
    formality: null,
    standing: 'confirmed' as const,
    ...facts,
  }));
  return {
    actors: actors.map((facts, number) => ({
      id: actorId(number),
      name: `Akteur ${number}`,
      type: null,
      areaId: null,
      fields: [],
      targetGroups: [],
      offers: [],
      confirmedAt: null,
      tieCount: ties.filter(({ from, to }) => [from, to].includes(actorId(number))).length,
      ...facts,
    })),
    ties,
  };
}
