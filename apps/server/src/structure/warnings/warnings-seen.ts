import { sharedLevelsSeenBy } from '@augenhoehe/domain/access';
import { type ActorId, dayInGermany } from '@augenhoehe/domain/contract';
import { type EarlyWarning, earlyWarnings } from '@augenhoehe/domain/structure';
import { actorNames, hintsOfBodies, type Work } from '../../inventory/index.ts';
import { cooperationsVisible } from '../cooperations/cooperation-store.ts';
import { partiesOf } from '../cooperations/party-store.ts';
import { reviewsOf } from '../cooperations/review-store.ts';
import { seenRoles } from '../roles/seen-roles.ts';
import { seenContexts } from '../tasks/seen-contexts.ts';
import { openTasks } from '../tasks/task-store.ts';

async function cooperationsWarnedOf({ trx, place }: Work) {
  const visible = sharedLevelsSeenBy(place.member.role);
  const cooperations = await cooperationsVisible(trx, place.neighbourhoodId, visible);
  const ids = cooperations.map(({ id }) => id);
  const parties = Map.groupBy(
    await partiesOf(trx, place.neighbourhoodId, ids),
    ({ cooperationId }) => cooperationId,
  );
  const reviews = Map.groupBy(
    await reviewsOf(trx, place.neighbourhoodId, ids),
    ({ cooperationId }) => cooperationId,
  );
  return cooperations.map((cooperation) => ({
    id: cooperation.id,
    name: cooperation.name,
    cooperation,
    parties: parties.get(cooperation.id) ?? [],
    reviews: reviews.get(cooperation.id) ?? [],
  }));
}

/** What the rules find in that which this member sees; nothing else is counted either. */
export async function warningsSeen(work: Work): Promise<EarlyWarning[]> {
  const { trx, place, at } = work;
  const seen = await seenContexts(work);
  const tasks = await openTasks(trx, place.neighbourhoodId, { seen: seen.ids });
  const roles = await seenRoles(work, seen);
  const owners: ActorId[] = tasks.flatMap(({ ownerId }) => ownerId ?? []);
  const holders = roles.map(({ actorId }) => actorId);
  const actors = await actorNames(trx, [...new Set([...owners, ...holders])]);
  return earlyWarnings({
    today: dayInGermany(at),
    cooperations: await cooperationsWarnedOf(work),
    tasks,
    roles,
    bodies: await hintsOfBodies(work),
    names: new Map<string, string>([
      ...actors,
      ...seen.contexts.map(({ id, name }) => [id, name] as const),
    ]),
  });
}
