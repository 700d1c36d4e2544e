import type { listInvitations as contract } from '@augenhoehe/domain/access';
import type { ReplyOf } from '@augenhoehe/domain/contract';
import type { Services } from '../platform/services.ts';
import type { Place } from './admit.ts';
import type { AccessDependencies } from './dependencies.ts';
import { listInvitationRows } from './invitation-store.ts';
import { nameActors } from './name-actors.ts';
import { inNeighbourhood } from './work.ts';

export async function listInvitations(
  services: Services,
  dependencies: AccessDependencies,
  { neighbourhoodId }: Place,
): Promise<ReplyOf<typeof contract>> {
  return await inNeighbourhood(services, neighbourhoodId, async ({ trx, at }) => {
    const rows = await listInvitationRows(trx, neighbourhoodId, at);
    const named = await nameActors(trx, dependencies, rows);
    return {
      invitations: named.map((row) => ({
        ...row,
        createdAt: row.createdAt.toISOString(),
        expiresAt: row.expiresAt.toISOString(),
      })),
    };
  });
}
