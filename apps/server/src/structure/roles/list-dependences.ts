import { sharedLevelsSeenBy } from '@augenhoehe/domain/access';
import { dayInGermany, type QueryOf, type ReplyOf } from '@augenhoehe/domain/contract';
import {
  type Dependence,
  type listDependences as contract,
  onOnePerson,
  type RoleAssignment,
} from '@augenhoehe/domain/structure';
import { actorNames, bodiesToday, type Work } from '../../inventory/index.ts';
import { cooperationsVisible } from '../cooperations/cooperation-store.ts';
import { partiesOf } from '../cooperations/party-store.ts';
import { seenContexts, type SeenContexts } from '../tasks/seen-contexts.ts';
import { openTasks } from '../tasks/task-store.ts';
import { contextOf, seenRoles } from './seen-roles.ts';

function nameOf(seen: SeenContexts, roles: readonly RoleAssignment[], what: Dependence): string {
  switch (what.kind) {
    case 'role': {
      const role = roles.find(({ id }) => id === what.id);
      return role === undefined ? '' : (contextOf(seen, role)?.name ?? '');
    }
    case 'cooperation':
    case 'body':
      return seen.contexts.find(({ id }) => id === what.id)?.name ?? '';
    case 'tasks':
      return '';
  }
}

export async function listDependences(
  work: Work,
  { actor }: QueryOf<typeof contract>,
): Promise<ReplyOf<typeof contract>> {
  const { trx, place, at } = work;
  const { neighbourhoodId, member } = place;
  const seen = await seenContexts(work);
  const roles = await seenRoles(work, seen);
  const visible = sharedLevelsSeenBy(member.role);
  const cooperations = await cooperationsVisible(trx, neighbourhoodId, visible);
  const parties = await partiesOf(
    trx,
    neighbourhoodId,
    cooperations.map(({ id }) => id),
  );
  const tasks = await openTasks(trx, neighbourhoodId, { seen: seen.ids });
  const bodies = await bodiesToday(work);
  const known = { roles, cooperations, parties, tasks, bodies };
  const people = onOnePerson(known, dayInGermany(at)).filter(
    ({ actorId }) => actor === undefined || actorId === actor,
  );
  const names = await actorNames(trx, [...new Set(people.map(({ actorId }) => actorId))]);
  return {
    people: people.map(({ actorId, person, hanging }) => ({
      actor: { id: actorId, name: names.get(actorId) ?? '' },
      person,
      hanging: hanging.map((what) => ({ what, name: nameOf(seen, roles, what) })),
    })),
  };
}
