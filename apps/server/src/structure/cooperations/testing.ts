import type { Role } from '@augenhoehe/domain/access';
import type { ActorId, ChangeSetId, CooperationId, PartyId } from '@augenhoehe/domain/contract';
import {
  addCooperation as addContract,
  addParty as partyContract,
  type CooperationChanges,
  type CooperationSheet,
  type PartyChanges,
} from '@augenhoehe/domain/structure';
import type { TestNeighbourhood } from '../../inventory/testing.ts';
import { undoChange } from '../../inventory/undo-change.ts';
import { toldStructure } from '../told-structure.ts';
import { addCooperation } from './add-cooperation.ts';
import { addParty } from './add-party.ts';
import { editCooperation } from './edit-cooperation.ts';
import { editParty } from './edit-party.ts';
import { showCooperation } from './show-cooperation.ts';

/** What people of one role do about cooperations. */
export class TestCooperations {
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

  async add(
    facts: CooperationChanges & { readonly name: string; readonly parties?: readonly ActorId[] },
  ): Promise<CooperationId> {
    const draft = addContract.body.parse(facts);
    const { id } = await this.here.as(
      this.role,
      (work) => addCooperation(work, draft),
      this.actorId,
    );
    return id;
  }

  async edit(id: CooperationId, changes: CooperationChanges, was: CooperationChanges) {
    const edit = { changes, was };
    return await this.here.as(this.role, (work) => editCooperation(work, id, edit), this.actorId);
  }

  async join(id: CooperationId, actorId: ActorId, facts: PartyChanges = {}) {
    const draft = partyContract.body.parse({ actorId, ...facts });
    return await this.here.as(this.role, (work) => addParty(work, id, draft), this.actorId);
  }

  async say(
    ids: { readonly cooperationId: CooperationId; readonly partyId: PartyId },
    changes: PartyChanges,
    was: PartyChanges,
  ) {
    const edit = { changes, was };
    return await this.here.as(this.role, (work) => editParty(work, ids, edit), this.actorId);
  }

  async sheet(id: CooperationId): Promise<CooperationSheet> {
    return await this.here.as(this.role, (work) => showCooperation(work, id), this.actorId);
  }

  async partyOf(id: CooperationId, actorId: ActorId): Promise<PartyId> {
    const found = (await this.sheet(id)).parties.find((party) => party.actorId === actorId);
    if (found === undefined) throw new Error('That actor takes no part.');
    return found.id;
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
