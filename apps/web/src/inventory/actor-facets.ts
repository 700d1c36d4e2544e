import { type ActorRow, ageOf } from '@augenhoehe/domain/inventory';
import { groupOf } from './use-terms.ts';

/** How many actors have each value, by filter. */
export interface ActorFacets {
  readonly area: ReadonlyMap<string, number>;
  readonly group: ReadonlyMap<string, number>;
  readonly type: ReadonlyMap<string, number>;
  readonly field: ReadonlyMap<string, number>;
  readonly target: ReadonlyMap<string, number>;
  readonly offer: ReadonlyMap<string, number>;
  readonly need: ReadonlyMap<string, number>;
  readonly stage: ReadonlyMap<string, number>;
  readonly tag: ReadonlyMap<string, number>;
  readonly age: ReadonlyMap<string, number>;
  readonly body: ReadonlyMap<string, number>;
  readonly active: ReadonlyMap<string, number>;
  readonly ties: ReadonlyMap<string, number>;
}

export function actorFacets(actors: readonly ActorRow[], now: Date): ActorFacets {
  function count(values: (actor: ActorRow) => readonly string[]): ReadonlyMap<string, number> {
    const counts = new Map<string, number>();
    for (const value of actors.flatMap(values)) counts.set(value, (counts.get(value) ?? 0) + 1);
    return counts;
  }
  return {
    area: count((actor) => [actor.areaId ?? 'none']),
    group: count((actor) => [groupOf(actor.type)]),
    type: count((actor) => [actor.type ?? 'none']),
    field: count((actor) => actor.fields),
    target: count((actor) => actor.targetGroups),
    offer: count((actor) => actor.offers),
    need: count((actor) => actor.needs),
    stage: count((actor) => one(actor.stage)),
    tag: count((actor) => actor.tags),
    age: count((actor) => [ageOf(actor.confirmedAt, now)]),
    body: count(({ bodies }) => (bodies.length === 0 ? ['none'] : bodies)),
    active: count(({ bodies }) => [bodies.length === 0 ? 'no' : 'yes']),
    ties: count((actor) => [actor.tieCount === 0 ? 'none' : 'some']),
  };
}

function one(value: string | null): readonly string[] {
  return value === null ? [] : [value];
}
