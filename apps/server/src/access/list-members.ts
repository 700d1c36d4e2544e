import { type listMembers as contract, may } from '@augenhoehe/domain/access';
import type { ReplyOf } from '@augenhoehe/domain/contract';
import type { Services } from '../platform/services.ts';
import type { Place } from './admit.ts';
import type { AccessDependencies } from './dependencies.ts';
import { listMemberRows } from './membership-store.ts';
import { nameActors } from './name-actors.ts';
import { inNeighbourhood } from './work.ts';

/** Everybody who takes part, in the order of a German dictionary: nobody stands first by rank. */
export async function listMembers(
  services: Services,
  dependencies: AccessDependencies,
  { neighbourhoodId, member }: Place,
): Promise<ReplyOf<typeof contract>> {
  const rows = await inNeighbourhood(services, neighbourhoodId, async ({ trx }) =>
    nameActors(trx, dependencies, await listMemberRows(trx, neighbourhoodId)),
  );
  const { compare } = new Intl.Collator('de');
  const mayEdit = may(member, 'members.edit');
  const coordinators = rows.filter(({ role }) => role === 'coordination').length;
  return {
    members: rows
      .toSorted((a, b) => compare(a.name, b.name) || compare(a.personId, b.personId))
      .map((row) => {
        const last = row.role === 'coordination' && coordinators === 1;
        return {
          ...row,
          joinedAt: row.joinedAt.toISOString(),
          can: { edit: mayEdit && !last, remove: mayEdit && !last, nameInCircle: mayEdit },
        };
      }),
    can: { invite: mayEdit },
  };
}
