import { permissionsOf, type showNeighbourhood as contract } from '@augenhoehe/domain/access';
import type { ReplyOf } from '@augenhoehe/domain/contract';
import type { Services } from '../platform/services.ts';
import type { Place } from './admit.ts';
import type { AccessDependencies } from './dependencies.ts';
import { nameActors } from './name-actors.ts';
import { readNeighbourhood } from './neighbourhood-store.ts';
import { inNeighbourhood } from './work.ts';

export async function showNeighbourhood(
  services: Services,
  dependencies: AccessDependencies,
  { neighbourhoodId, member, person, isInProtectedCircle }: Place,
): Promise<ReplyOf<typeof contract>> {
  return await inNeighbourhood(services, neighbourhoodId, async ({ trx }) => {
    const { members, coordinators, ...facts } = await readNeighbourhood(trx, neighbourhoodId);
    const [own] = await nameActors(trx, dependencies, [member]);
    return {
      ...facts,
      member: {
        personId: person.id,
        ...member,
        actorName: own?.actorName ?? null,
        isInProtectedCircle,
      },
      counts: { members, coordinators },
      can: permissionsOf(member),
    };
  });
}
