import { may } from '@augenhoehe/domain/access';
import { roleTerms } from '@augenhoehe/domain/catalogue';
import { dayInGermany, type QueryOf, type ReplyOf } from '@augenhoehe/domain/contract';
import {
  type listRoles as contract,
  type RoleAssignment,
  roleHints,
  type RoleRow,
  rolesWithoutHandover,
} from '@augenhoehe/domain/structure';
import { actorNames, tiesOfActors, type Work } from '../../inventory/index.ts';
import { type SeenContexts, seenContexts } from '../tasks/seen-contexts.ts';
import { roleRights } from './known-role.ts';
import { contextOf, membersAround, seenRoles } from './seen-roles.ts';

type Query = QueryOf<typeof contract>;

const roleOrder = roleTerms.map(({ key }) => key);

/** Those of the neighbourhood, then by what they are held in, as it is named; then in the order of the catalogue. */
function inOrder({ contexts }: SeenContexts, roles: readonly RoleAssignment[]): RoleAssignment[] {
  const places = contexts.map(({ id }) => id);
  function placeOf({ cooperationId, bodyId }: RoleAssignment): number {
    return places.findIndex((id) => id === (cooperationId ?? bodyId));
  }
  return roles.toSorted(
    (a, b) => placeOf(a) - placeOf(b) || roleOrder.indexOf(a.role) - roleOrder.indexOf(b.role),
  );
}

function isAskedFor({ actor, cooperation, body }: Query) {
  return ({ actorId, deputyId, cooperationId, bodyId }: RoleAssignment) =>
    (actor === undefined || actorId === actor || deputyId === actor) &&
    (cooperation === undefined || cooperationId === cooperation) &&
    (body === undefined || bodyId === body);
}

/** The roles asked for, with what to look at next, judged beside all that the member sees. */
export async function roleRows(work: Work, seen: SeenContexts, query: Query): Promise<RoleRow[]> {
  const { trx, place, at } = work;
  const today = dayInGermany(at);
  const all = await seenRoles(work, seen);
  const asked = inOrder(seen, all.filter(isAskedFor(query)));
  const endings = new Map(rolesWithoutHandover(all, today).map((ending) => [ending.id, ending]));
  const moderating = asked.flatMap(({ role, actorId }) => (role === 'moderation' ? [actorId] : []));
  const ties = await tiesOfActors(trx, place.neighbourhoodId, [...new Set(moderating)]);
  const named = asked.flatMap(({ actorId, deputyId }) => [actorId, deputyId ?? actorId]);
  const names = await actorNames(trx, [...new Set(named)]);
  return asked.map((role) => {
    const { id, actorId, deputyId } = role;
    const context = contextOf(seen, role);
    const around = { roles: all, members: membersAround(seen, role), ties };
    return {
      ...role,
      actor: { id: actorId, name: names.get(actorId) ?? '' },
      deputyActor: deputyId === null ? null : { id: deputyId, name: names.get(deputyId) ?? '' },
      context: context === null ? null : { kind: context.kind, id: context.id, name: context.name },
      hints: roleHints(role, { ...around, ending: endings.get(id) }, today),
      can: roleRights(work, seen, role),
    };
  });
}

export async function listRoles(work: Work, query: Query): Promise<ReplyOf<typeof contract>> {
  const seen = await seenContexts(work);
  return {
    roles: await roleRows(work, seen, query),
    contexts: [...seen.contexts],
    can: {
      add: may(work.place.member, 'role.edit'),
      inNeighbourhood: may(work.place.member, 'role.edit', []),
    },
  };
}
