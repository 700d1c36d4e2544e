import type { Role } from '@augenhoehe/domain/access';
import type { ActorId, ApproachId, ChangeSetId, PersonId } from '@augenhoehe/domain/contract';
import {
  addApproach as addContract,
  type Approach,
  type ApproachChanges,
  listApproaches as listContract,
} from '@augenhoehe/domain/contacts';
import type { TestNeighbourhood } from '../inventory/testing.ts';
import { undoChange } from '../inventory/undo-change.ts';
import { addApproach } from './add-approach.ts';
import { editApproach } from './edit-approach.ts';
import { seenApproaches } from './list-approaches.ts';
import { toldApproaches } from './told-approaches.ts';

/** What people of one role do about approaches. */
export class TestApproaches {
  readonly here: TestNeighbourhood;
  readonly role: Role;
  readonly actorId: ActorId | null;

  constructor(here: TestNeighbourhood, role: Role, actorId: ActorId | null = null) {
    this.here = here;
    this.role = role;
    this.actorId = actorId;
  }

  async add(actorId: ActorId, facts: ApproachChanges = {}) {
    const draft = addContract.body.parse({ actorId, reason: 'Hat Räume', ...facts });
    return await this.here.as(this.role, (work) => addApproach(work, draft), this.actorId);
  }

  async edit(id: ApproachId, changes: ApproachChanges, was: ApproachChanges) {
    const edit = { changes, was };
    return await this.here.as(this.role, (work) => editApproach(work, id, edit), this.actorId);
  }

  async list(query: Readonly<Record<string, string>> = {}) {
    const search = listContract.query.parse(query);
    return await this.here.as(this.role, (work) => seenApproaches(work, search), this.actorId);
  }

  /** Whom they go to, in the order of the list. */
  async names(query: Readonly<Record<string, string>> = {}): Promise<string[]> {
    const { approaches } = await this.list(query);
    return approaches.map(({ actor }) => actor.name);
  }

  async single(): Promise<
    Awaited<ReturnType<TestApproaches['list']>>['approaches'][number] & Approach
  > {
    const [first, ...others] = (await this.list()).approaches;
    if (first === undefined || others.length > 0) throw new Error('There is not one approach.');
    return first;
  }

  /** @param by whoever has the role unless told */
  async undo(changeSetId: ChangeSetId, by?: PersonId): Promise<void> {
    await this.here.as(
      this.role,
      (work) => {
        const { place } = work;
        const person = by === undefined ? place.person : { ...place.person, id: by };
        const asThem = { ...work, place: { ...place, person }, toldTables: [toldApproaches] };
        return undoChange(asThem, changeSetId, { keepChanged: false });
      },
      this.actorId,
    );
  }
}
