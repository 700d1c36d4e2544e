import * as contract from '@augenhoehe/domain/goals';
import { serveMember } from '../../access/index.ts';
import { inPlace } from '../../inventory/index.ts';
import type { App } from '../../platform/services.ts';
import { addWorkshop, letTakePart } from './add-workshop.ts';
import { draftGoal } from './draft-goal.ts';
import { goOnWithWorkshop, openInterests, removeWorkshop } from './lead-workshop.ts';
import { listWorkshops } from './list-workshops.ts';
import { showWorkshop } from './show-workshop.ts';
import { finishStating, removeInterest, stateInterest } from './state-interests.ts';

/** Goal workshops: each party's interests alone, then wording and deciding together. */
export function workshopRoutes(app: App): void {
  const { services } = app;
  serveMember(app, contract.listWorkshops, ({ place }) =>
    inPlace(services, place, (work) => listWorkshops(work)),
  );
  serveMember(app, contract.showWorkshop, ({ place, params }) =>
    showWorkshop(services, place, params.workshopId),
  );
  serveMember(app, contract.addWorkshop, ({ place, body }) =>
    inPlace(services, place, (work) => addWorkshop(work, body)),
  );
  serveMember(app, contract.addWorkshopParty, ({ place, params, body }) =>
    inPlace(services, place, (work) => letTakePart(work, params.workshopId, body)),
  );
  serveMember(app, contract.openInterests, ({ place, params }) =>
    inPlace(services, place, (work) => openInterests(work, params.workshopId)),
  );
  serveMember(app, contract.goOnWithWorkshop, ({ place, params, body }) =>
    inPlace(services, place, (work) => goOnWithWorkshop(work, params.workshopId, body)),
  );
  serveMember(app, contract.draftGoal, ({ place, params, body }) =>
    inPlace(services, place, (work) => draftGoal(work, params.workshopId, body)),
  );
  serveMember(app, contract.removeWorkshop, ({ place, params }) =>
    inPlace(services, place, (work) => removeWorkshop(work, params.workshopId)),
  );
  interestRoutes(app);
}

function interestRoutes(app: App): void {
  const { services } = app;
  serveMember(app, contract.stateInterest, ({ place, params, body }) =>
    inPlace(services, place, (work) => stateInterest(work, params, body)),
  );
  serveMember(app, contract.removeInterest, ({ place, params }) =>
    inPlace(services, place, (work) => removeInterest(work, params)),
  );
  serveMember(app, contract.finishStating, ({ place, params }) =>
    inPlace(services, place, (work) => finishStating(work, params)),
  );
}
