import type { Role } from '@augenhoehe/domain/access';
import type { ActorId, ChangeSetId, RoleAssignmentId } from '@augenhoehe/domain/contract';
import {
  addRole as addContract,
  type HandOverSheet,
  type RoleChanges,
  type RoleRow,
} from '@augenhoehe/domain/structure';
import type { TestNeighbourhood } from '../../inventory/testing.ts';
import { undoChange } from '../../inventory/undo-change.ts';
import { toldStructure } from '../told-structure.ts';
import { addRole } from './add-role.ts';
import { editRole } from './edit-role.ts';
import { listDependences } from './list-dependences.ts';
import { listRoles } from './list-roles.ts';
import { removeRole } from './remove-role.ts';
import { showHandOver } from './show-hand-over.ts';

type Query = Parameters<typeof listRoles>[1];

/** What people of one role of the neighbourhood do about roles in the network. */
export class TestRoles {
  readonly here: TestNeighbourhood;
  readonly role: Role;
  readonly actorId: ActorId | null;

  constructor(
    here: TestNeighbourhood,
    role: Role = 'coordination',
    actorId: ActorId | null = null,
  ) {
    this.here = here;
    this.role = role;
    this.actorId = actorId;
  }

  async add(role: string, actorId: ActorId, facts: RoleChanges = {}): Promise<RoleAssignmentId> {
    const draft = addContract.body.parse({ ...facts, role, actorId });
    const { id } = await this.here.as(this.role, (work) => addRole(work, draft), this.actorId);
    return id;
  }

  async edit(id: RoleAssignmentId, changes: RoleChanges, was: RoleChanges) {
    const edit = { changes, was };
    return await this.here.as(this.role, (work) => editRole(work, id, edit), this.actorId);
  }

  async remove(id: RoleAssignmentId) {
    return await this.here.as(this.role, (work) => removeRole(work, id), this.actorId);
  }

  async rows(query: Query = {}): Promise<RoleRow[]> {
    const list = await this.here.as(this.role, (work) => listRoles(work, query), this.actorId);
    return list.roles;
  }

  async row(id: RoleAssignmentId): Promise<RoleRow> {
    const found = (await this.rows()).find((role) => role.id === id);
    if (found === undefined) throw new Error('That role is not there.');
    return found;
  }

  async hints(id: RoleAssignmentId): Promise<string[]> {
    return (await this.row(id)).hints.map(({ kind }) => kind);
  }

  async dependences() {
    const list = await this.here.as(this.role, (work) => listDependences(work, {}), this.actorId);
    return list.people;
  }

  async handOver(actorId: ActorId): Promise<HandOverSheet> {
    return await this.here.as(this.role, (work) => showHandOver(work, actorId), this.actorId);
  }

  async undo(changeSetId: ChangeSetId): Promise<void> {
    await this.here.as(
      this.role,
      (work) =>
        undoChange({ ...work, toldTables: toldStructure }, changeSetId, { keepChanged: false }),
      this.actorId,
    );
  }
}
