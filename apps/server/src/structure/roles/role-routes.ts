import * as contract from '@augenhoehe/domain/structure';
import { serveMember } from '../../access/index.ts';
import { inPlace } from '../../inventory/index.ts';
import type { App } from '../../platform/services.ts';
import { addRole } from './add-role.ts';
import { editRole } from './edit-role.ts';
import { listDependences } from './list-dependences.ts';
import { listRoles } from './list-roles.ts';
import { removeRole } from './remove-role.ts';
import { showHandOver } from './show-hand-over.ts';

/** Who has which role, what hangs on one person, and what somebody hands over. */
export function roleRoutes(app: App): void {
  const { services } = app;
  serveMember(app, contract.listRoles, ({ place, query }) =>
    inPlace(services, place, (work) => listRoles(work, query)),
  );
  serveMember(app, contract.addRole, ({ place, body }) =>
    inPlace(services, place, (work) => addRole(work, body)),
  );
  serveMember(app, contract.editRole, ({ place, params, body }) =>
    inPlace(services, place, (work) => editRole(work, params.roleId, body)),
  );
  serveMember(app, contract.removeRole, ({ place, params }) =>
    inPlace(services, place, (work) => removeRole(work, params.roleId)),
  );
  serveMember(app, contract.listDependences, ({ place, query }) =>
    inPlace(services, place, (work) => listDependences(work, query)),
  );
  serveMember(app, contract.showHandOver, ({ place, params }) =>
    inPlace(services, place, (work) => showHandOver(work, params.actorId)),
  );
}
