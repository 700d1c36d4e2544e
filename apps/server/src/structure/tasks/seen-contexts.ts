import { sharedLevelsSeenBy } from '@augenhoehe/domain/access';
import {
  type ActorId,
  type BodyId,
  type CooperationId,
  dayInGermany,
} from '@augenhoehe/domain/contract';
import { holdsOn } from '@augenhoehe/domain/inventory';
import type { TaskContext } from '@augenhoehe/domain/structure';
import { sql } from 'kysely';
import { actorNames, bodiesToday, type Work } from '../../inventory/index.ts';
import { partiesOf } from '../cooperations/party-store.ts';
import type { SeenIds } from './task-store.ts';

/** What tasks can belong to, as far as this member sees it. */
export interface SeenContexts {
  /** Cooperations, then bodies, each by name. */
  readonly contexts: readonly TaskContext[];
  readonly ids: SeenIds;
  /** Who takes part in a cooperation today; its tasks are theirs too. */
  readonly parties: ReadonlyMap<CooperationId, readonly ActorId[]>;
}

async function cooperationsSeen({ trx, place }: Work) {
  const visible = sharedLevelsSeenBy(place.member.role);
  return await trx
    .selectFrom('cooperation')
    .select(['id', 'name'])
    .where('neighbourhood_id', '=', place.neighbourhoodId)
    .where(sql<boolean>`visibility = any(${visible}::text[])`)
    .orderBy('sort_key')
    .orderBy('id')
    .execute();
}

export async function seenContexts(work: Work): Promise<SeenContexts> {
  const { trx, place, at } = work;
  const today = dayInGermany(at);
  const cooperations = await cooperationsSeen(work);
  const cooperationIds: CooperationId[] = cooperations.map(({ id }) => id);
  const parties = await partiesOf(trx, place.neighbourhoodId, cooperationIds);
  const present = Map.groupBy(
    parties.filter((party) => holdsOn(party, today)),
    ({ cooperationId }) => cooperationId,
  );
  const bodies = await bodiesToday(work);
  const bodyIds: BodyId[] = bodies.map(({ id }) => id);
  const names = await actorNames(trx, [...new Set(bodies.flatMap(({ members }) => members))]);
  return {
    contexts: [
      ...cooperations.map(({ id, name }) => ({
        kind: 'cooperation' as const,
        id,
        name,
        actors: (present.get(id) ?? []).map(({ actor }) => ({ id: actor.id, name: actor.name })),
      })),
      ...bodies.map(({ id, name, members }) => ({
        kind: 'body' as const,
        id,
        name,
        actors: members.map((actor) => ({ id: actor, name: names.get(actor) ?? '' })),
      })),
    ],
    ids: { cooperations: cooperationIds, bodies: bodyIds },
    parties: new Map(
      [...present].map(([id, ofOne]) => [id, ofOne.map(({ actorId }) => actorId)] as const),
    ),
  };
}

/** The actors whose task it is too, by what it belongs to. */
export function partiesAround(
  { parties }: SeenContexts,
  { cooperationId }: { readonly cooperationId: CooperationId | null },
): readonly ActorId[] {
  return cooperationId === null ? [] : (parties.get(cooperationId) ?? []);
}

/** Whether the member sees what the task belongs to. */
export function seesContext(
  { ids }: SeenContexts,
  task: { readonly cooperationId: CooperationId | null; readonly bodyId: BodyId | null },
): boolean {
  return (
    (task.cooperationId === null || ids.cooperations.includes(task.cooperationId)) &&
    (task.bodyId === null || ids.bodies.includes(task.bodyId))
  );
}
