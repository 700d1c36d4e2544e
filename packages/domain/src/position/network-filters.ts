import { z } from 'zod';
import {
  ActorGroupKey,
  FieldKey,
  Formality,
  groupOfActorType,
  TargetGroupKey,
  TieLevel,
  TieTypeKey,
} from '../catalogue/index.ts';
import { type ActorId, AreaId, listOf, type TieId } from '../contract/index.ts';
import { Age, ageOf, TieStanding } from '../inventory/index.ts';
import type { Network, NetworkActor, NetworkTie } from './network.ts';

/** `none`: nobody has said yet what it is. */
const Group = ActorGroupKey.or(z.literal('none'));
const Digit = z.coerce.number().int();

/** Filters of the network, the same in picture, list and matrix. */
export const NetworkFilters = z.object({
  group: listOf(Group).optional(),
  field: listOf(FieldKey).optional(),
  target: listOf(TargetGroupKey).optional(),
  area: listOf(AreaId.or(z.literal('none'))).optional(),
  age: listOf(Age).optional(),
  tieType: listOf(TieTypeKey).optional(),
  /** At least this close. */
  level: Digit.pipe(TieLevel).optional(),
  /** At least this binding; ties of unknown formality are left out. */
  formality: Digit.pipe(Formality).optional(),
  standing: listOf(TieStanding).optional(),
});
export type NetworkFilters = z.infer<typeof NetworkFilters>;

export const actorFilterNames = ['group', 'field', 'target', 'area', 'age'] as const;
export const tieFilterNames = ['tieType', 'level', 'formality', 'standing'] as const;

/** What passes the filters. */
export interface Matching {
  readonly actors: ReadonlySet<ActorId>;
  readonly ties: ReadonlySet<TieId>;
}

export function groupOfActor({ type }: Pick<NetworkActor, 'type'>): string {
  return type === null ? 'none' : groupOfActorType(type);
}

function isAmong<T>(chosen: readonly T[] | undefined, values: readonly T[]): boolean {
  return chosen === undefined || values.some((value) => chosen.includes(value));
}

function actorMatches(actor: NetworkActor, filters: NetworkFilters, now: Date): boolean {
  return (
    isAmong(filters.group, [groupOfActor(actor)]) &&
    isAmong(filters.field, actor.fields) &&
    isAmong(filters.target, actor.targetGroups) &&
    isAmong<string>(filters.area, [actor.areaId ?? 'none']) &&
    isAmong(filters.age, [ageOf(actor.confirmedAt, now)])
  );
}

function tieMatches(tie: NetworkTie, filters: NetworkFilters): boolean {
  return (
    isAmong(filters.tieType, [tie.type]) &&
    isAmong(filters.standing, [tie.standing]) &&
    (filters.level === undefined || tie.level >= filters.level) &&
    (filters.formality === undefined || (tie.formality ?? -1) >= filters.formality)
  );
}

/**
 * A tie passes if it fits itself and both its ends do. Where ties are filtered, an actor passes only
 * with such a tie; else those without any tie pass too.
 */
export function filterNetwork(
  { actors, ties }: Network,
  filters: NetworkFilters,
  now: Date,
): Matching {
  const fitting = new Set(
    actors.filter((actor) => actorMatches(actor, filters, now)).map(({ id }) => id),
  );
  const passing = ties.filter(
    (tie) => fitting.has(tie.from) && fitting.has(tie.to) && tieMatches(tie, filters),
  );
  const asksForTies = tieFilterNames.some((name) => filters[name] !== undefined);
  return {
    actors: asksForTies ? new Set(passing.flatMap(({ from, to }) => [from, to])) : fitting,
    ties: new Set(passing.map(({ id }) => id)),
  };
}
