import { groupOfActorType } from '../catalogue/index.ts';
import type { ActorId } from '../contract/index.ts';
import { type NetworkActor, type NetworkTie, partnerIn } from './network.ts';

/** How near somebody is to the one in the middle: by the level of their tie, or by steps from 2 on. */
export type Ring =
  | { readonly kind: 'level'; readonly level: NetworkTie['level'] }
  | { readonly kind: 'steps'; readonly steps: number };

/** From the inside to the outside; whoever is tied several times stands where the closest tie puts them. */
export function ringsAround(
  focus: ActorId,
  steps: ReadonlyMap<ActorId, number>,
  ties: readonly NetworkTie[],
): readonly { readonly ring: Ring; readonly actors: readonly ActorId[] }[] {
  const levels = closestLevels(focus, ties);
  const rings = new Map<number, { ring: Ring; actors: ActorId[] }>();
  for (const [id, away] of steps) {
    if (id === focus) continue;
    const level = levels.get(id);
    const isDirect = away === 1 && level !== undefined;
    const place = isDirect ? -level : away;
    const ring: Ring = isDirect ? { kind: 'level', level } : { kind: 'steps', steps: away };
    const known = rings.get(place);
    if (known === undefined) rings.set(place, { ring, actors: [id] });
    else known.actors.push(id);
  }
  return [...rings].toSorted(([a], [b]) => a - b).map(([, ring]) => ring);
}

function closestLevels(
  focus: ActorId,
  ties: readonly NetworkTie[],
): ReadonlyMap<ActorId, NetworkTie['level']> {
  const levels = new Map<ActorId, NetworkTie['level']>();
  for (const tie of ties) {
    if (tie.from !== focus && tie.to !== focus) continue;
    const partner = partnerIn(tie, focus);
    if ((levels.get(partner) ?? -1) < tie.level) levels.set(partner, tie.level);
  }
  return levels;
}

/** What sectors are made by. */
export type SectorKind = 'fields' | 'groups';

/** `other`: keys that are too rare for a sector of their own; `none`: nobody has said. */
export interface Sector {
  readonly key: string;
  readonly actors: readonly ActorId[];
}

function keysOf(actor: NetworkActor, kind: SectorKind): readonly string[] {
  if (kind === 'fields') return actor.fields;
  return actor.type === null ? [] : [groupOfActorType(actor.type)];
}

/**
 * Each actor in one sector: that of its key which most of them have. At most so many sectors by key, the
 * rarer ones together; in the order of the keys, so that the same actors give the same sectors.
 */
export function sectorsOf(
  actors: readonly NetworkActor[],
  kind: SectorKind,
  most: number,
): readonly Sector[] {
  const counts = new Map<string, number>();
  for (const key of actors.flatMap((actor) => [...new Set(keysOf(actor, kind))])) {
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  function byCount(a: string, b: string): number {
    return (counts.get(b) ?? 0) - (counts.get(a) ?? 0) || (a < b ? -1 : 1);
  }
  const own = new Map<string, ActorId[]>();
  for (const actor of actors) {
    const key = keysOf(actor, kind).toSorted(byCount)[0] ?? 'none';
    own.set(key, [...(own.get(key) ?? []), actor.id]);
  }
  const keys = [...own.keys()].filter((key) => key !== 'none');
  const kept = keys
    .toSorted((a, b) => (own.get(b)?.length ?? 0) - (own.get(a)?.length ?? 0) || (a < b ? -1 : 1))
    .slice(0, keys.length > most ? most - 1 : most);
  const rare = keys.filter((key) => !kept.includes(key)).flatMap((key) => own.get(key) ?? []);
  return [
    ...kept.toSorted().map((key) => ({ key, actors: own.get(key) ?? [] })),
    { key: 'other', actors: rare },
    { key: 'none', actors: own.get('none') ?? [] },
  ].filter((sector) => sector.actors.length > 0);
}
