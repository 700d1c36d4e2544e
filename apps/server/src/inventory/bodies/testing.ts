import type { Role } from '@augenhoehe/domain/access';
import type { ActorId, BodyId, ChangeSetId, ReplyOf } from '@augenhoehe/domain/contract';
import {
  addBody as bodyContract,
  addSeat as seatContract,
  type BodyChanges,
  type BodySheet,
  type SeatChanges,
} from '@augenhoehe/domain/inventory';
import type { TestNeighbourhood } from '../testing.ts';
import { undoChange } from '../undo-change.ts';
import { addBody } from './add-body.ts';
import { addSeat } from './add-seat.ts';
import { showBody } from './show-body.ts';

/** What the coordination does with bodies of a neighbourhood to try use cases in. */
export class TestBodies {
  readonly here: TestNeighbourhood;

  constructor(here: TestNeighbourhood) {
    this.here = here;
  }

  async add(facts: BodyChanges & { readonly name: string }): Promise<BodyId> {
    const draft = bodyContract.body.parse({ type: 'netz.runder', ...facts });
    return (await this.here.as('coordination', (work) => addBody(work, draft))).id;
  }

  async seat(
    body: BodyId,
    actorId: ActorId | null,
    rest: SeatChanges & { readonly source?: string } = {},
  ): Promise<ReplyOf<typeof seatContract>> {
    const draft = seatContract.body.parse({ actorId, ...rest });
    return await this.here.as('coordination', (work) => addSeat(work, body, draft));
  }

  async sheet(body: BodyId, role: Role = 'coordination'): Promise<BodySheet> {
    return await this.here.as(role, (work) => showBody(work, body));
  }

  async undo(changeSetId: ChangeSetId): Promise<void> {
    await this.here.as('coordination', (work) =>
      undoChange(work, changeSetId, { keepChanged: false }),
    );
  }
}
