import * as contract from '@augenhoehe/domain/access';
import type { App } from '../platform/services.ts';
import { addNeighbourhood } from './add-neighbourhood.ts';
import type { AccessDependencies } from './dependencies.ts';
import { editMember, removeMember, setProtectedCircle } from './edit-members.ts';
import { editNeighbourhood } from './edit-neighbourhood.ts';
import { listMembers } from './list-members.ts';
import { serveMember, servePerson } from './serve.ts';
import { showNeighbourhood } from './show-neighbourhood.ts';

/** Bytes: outlines of areas are long. */
const bodyLimit = 20 * 1_048_576;

export function neighbourhoodRoutes(app: App, dependencies: AccessDependencies): void {
  const { services } = app;

  servePerson(app, contract.addNeighbourhood, {
    bodyLimit,
    limit: 10,
    handle: ({ body, person }) =>
      addNeighbourhood(services, dependencies, { person, neighbourhood: body }),
  });

  serveMember(app, contract.showNeighbourhood, ({ place }) =>
    showNeighbourhood(services, dependencies, place),
  );

  serveMember(app, contract.editNeighbourhood, async ({ place, body }) => {
    await editNeighbourhood(services, place, body);
    return null;
  });

  serveMember(app, contract.listMembers, ({ place }) => listMembers(services, dependencies, place));

  serveMember(app, contract.editMember, async ({ place, params, body }) => {
    const { personId } = params;
    await editMember(services, dependencies, { place, personId, standing: body });
    return null;
  });

  serveMember(app, contract.setProtectedCircle, async ({ place, params, body }) => {
    await setProtectedCircle(services, place, { personId: params.personId, isIn: body.isIn });
    return null;
  });

  serveMember(app, contract.removeMember, async ({ place, params }) => {
    await removeMember(services, place, params.personId);
    return null;
  });

  serveMember(app, contract.leaveNeighbourhood, async ({ place }) => {
    await removeMember(services, place, place.person.id);
    return null;
  });
}
