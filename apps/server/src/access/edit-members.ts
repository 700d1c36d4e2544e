import type { Role, Standing } from '@augenhoehe/domain/access';
import type { NeighbourhoodId, PersonId } from '@augenhoehe/domain/contract';
import { ProblemError } from '../platform/http/problem-error.ts';
import type { Services } from '../platform/services.ts';
import type { Place } from './admit.ts';
import type { AccessDependencies } from './dependencies.ts';
import {
  endMembership,
  lockMembers,
  updateMembership,
  updateProtectedCircle,
} from './membership-store.ts';
import { namesOfPeople } from './person-store.ts';
import { requireActor } from './require-actor.ts';
import { inNeighbourhood, note, type Work } from './work.ts';

/** Changes role and actor of a member. */
export async function editMember(
  services: Services,
  dependencies: AccessDependencies,
  change: { readonly place: Place; readonly personId: PersonId; readonly standing: Standing },
): Promise<void> {
  const { place, personId, standing } = change;
  const { neighbourhoodId } = place;
  await inNeighbourhood(services, neighbourhoodId, async (work) => {
    const known = await requireMember(work, neighbourhoodId, personId);
    const { role, actorId } = standing;
    if (role !== 'coordination') refuseLastCoordinator(known);
    await requireActor(work, dependencies, actorId);
    await note(
      work,
      { neighbourhoodId, personId: place.person.id },
      { kind: 'member.edited', params: { name: known.name, role, was: known.role } },
    );
    await updateMembership(work.trx, {
      neighbourhoodId,
      personId,
      role,
      actorId,
      coordinatesSince: role === 'coordination' ? (known.coordinatesSince ?? work.at) : null,
    });
  });
}

/** Names a member as one of those who may open protected analyses, or no longer. */
export async function setProtectedCircle(
  services: Services,
  place: Place,
  change: { readonly personId: PersonId; readonly isIn: boolean },
): Promise<void> {
  const { neighbourhoodId, person } = place;
  const { personId, isIn } = change;
  await inNeighbourhood(services, neighbourhoodId, async (work) => {
    const { name } = await requireMember(work, neighbourhoodId, personId);
    await note(
      work,
      { neighbourhoodId, personId: person.id },
      { kind: 'member.protected-circle', params: { name, isIn } },
    );
    await updateProtectedCircle(work.trx, neighbourhoodId, change);
  });
}

/** Ends a membership: somebody else's, or one's own. */
export async function removeMember(
  services: Services,
  place: Place,
  personId: PersonId,
): Promise<void> {
  const { neighbourhoodId, person } = place;
  await inNeighbourhood(services, neighbourhoodId, async (work) => {
    const known = await requireMember(work, neighbourhoodId, personId);
    refuseLastCoordinator(known);
    await note(
      work,
      { neighbourhoodId, personId: person.id },
      {
        kind: personId === person.id ? 'member.left' : 'member.removed',
        params: { name: known.name },
      },
    );
    await endMembership(work.trx, neighbourhoodId, { personId, at: work.at });
  });
}

interface KnownMember {
  readonly name: string;
  readonly role: Role;
  readonly coordinatesSince: Date | null;
  readonly isLastCoordinator: boolean;
}

/** @throws ProblemError 404 `no-such-member` */
async function requireMember(
  { trx }: Work,
  neighbourhoodId: NeighbourhoodId,
  personId: PersonId,
): Promise<KnownMember> {
  const members = await lockMembers(trx, neighbourhoodId);
  const member = members.find((one) => one.personId === personId);
  if (member === undefined) throw new ProblemError(404, 'no-such-member');
  const names = await namesOfPeople(trx, [personId]);
  const coordinators = members.filter(({ role }) => role === 'coordination').length;
  return {
    name: names.get(personId) ?? '',
    role: member.role,
    coordinatesSince: member.coordinates_since,
    isLastCoordinator: member.role === 'coordination' && coordinators === 1,
  };
}

/** A neighbourhood that nobody coordinates could never be helped again. */
function refuseLastCoordinator({ isLastCoordinator }: KnownMember): void {
  if (isLastCoordinator) throw new ProblemError(409, 'last-coordinator');
}
