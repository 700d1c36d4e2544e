import type { InvitationId } from '@augenhoehe/domain/access';
import { ProblemError } from '../platform/http/problem-error.ts';
import type { Services } from '../platform/services.ts';
import type { Place } from './admit.ts';
import { endInvitation } from './invitation-store.ts';
import { inNeighbourhood, note } from './work.ts';

export async function revokeInvitation(
  services: Services,
  { neighbourhoodId, person }: Place,
  id: InvitationId,
): Promise<void> {
  await inNeighbourhood(services, neighbourhoodId, async (work) => {
    const ended = await endInvitation(work.trx, neighbourhoodId, { id, at: work.at });
    if (ended === undefined) throw new ProblemError(404, 'no-such-invitation');
    await note(
      work,
      { neighbourhoodId, personId: person.id },
      { kind: 'invitation.revoked', params: ended },
    );
  });
}
