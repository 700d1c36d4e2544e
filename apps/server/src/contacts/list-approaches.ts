import { may } from '@augenhoehe/domain/access';
import {
  type ActorId,
  dayInGermany,
  type QueryOf,
  type ReplyOf,
} from '@augenhoehe/domain/contract';
import type { Approach, listApproaches as contract } from '@augenhoehe/domain/contacts';
import { type Place, personNames } from '../access/index.ts';
import { actorNames, inPlace, type Work } from '../inventory/index.ts';
import type { Services } from '../platform/services.ts';
import { countApproaches, listedApproaches, type ApproachQuery } from './approach-list.ts';
import { mayApproach } from './require-approaching.ts';
import { visibleApproaches } from './visible-approaches.ts';

function queryOf(
  { place, at }: Work,
  { actor, whose, state, stage }: QueryOf<typeof contract>,
): ApproachQuery {
  return {
    visible: visibleApproaches(place),
    actor,
    owner: whose === 'mine' ? place.person.id : undefined,
    openOn: state === 'open' ? dayInGermany(at) : undefined,
    stages: stage,
  };
}

function othersIn(approaches: readonly Approach[]): ActorId[] {
  const named = approaches.flatMap(({ onBehalfOfId, doorOpenerId }) => [
    onBehalfOfId,
    doorOpenerId,
  ]);
  return [...new Set(named.flatMap((id) => id ?? []))];
}

/** The approaches that this member sees, with the names of the actors in them. */
export async function seenApproaches(work: Work, search: QueryOf<typeof contract>) {
  const { trx, place } = work;
  const query = queryOf(work, search);
  const listed = await listedApproaches(trx, place.neighbourhoodId, query);
  const names = await actorNames(trx, othersIn(listed.map(({ approach }) => approach)));
  function named(id: ActorId | null) {
    return id === null ? null : { id, name: names.get(id) ?? '' };
  }
  return {
    approaches: listed.map(({ approach, actor }) => ({
      ...approach,
      actor,
      onBehalfOf: named(approach.onBehalfOfId),
      doorOpener: named(approach.doorOpenerId),
    })),
    ...(await countApproaches(trx, place.neighbourhoodId, query)),
  };
}

export async function listApproaches(
  services: Services,
  place: Place,
  search: QueryOf<typeof contract>,
): Promise<ReplyOf<typeof contract>> {
  const seen = await inPlace(services, place, (work) => seenApproaches(work, search));
  const owners = seen.approaches.map(({ ownerId }) => ownerId);
  const names = await personNames(services, [...new Set(owners)]);
  const edit = mayApproach(place);
  return {
    ...seen,
    approaches: seen.approaches.map(({ ownerId, ...approach }) => ({
      ...approach,
      owner: { name: names.get(ownerId) ?? null, isYou: ownerId === place.person.id },
      can: { edit },
    })),
    can: { add: edit, readAll: may(place.member, 'approach.read', []) },
  };
}
