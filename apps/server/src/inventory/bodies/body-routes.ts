import * as contract from '@augenhoehe/domain/inventory';
import { serveMember } from '../../access/index.ts';
import type { App } from '../../platform/services.ts';
import type { BodiesBeside } from '../actor-follower.ts';
import { inPlace } from '../change.ts';
import { readingDependsOn } from '../reading-depends-on.ts';
import { addBody } from './add-body.ts';
import { addSeat } from './add-seat.ts';
import { confirmBody } from './confirm-body.ts';
import { editBody } from './edit-body.ts';
import { editSeat } from './edit-seat.ts';
import { listBodies } from './list-bodies.ts';
import { mergeBodies } from './merge-bodies.ts';
import { removeBody } from './remove-body.ts';
import { removeSeat } from './remove-seat.ts';
import { showBody } from './show-body.ts';
import { showSeating } from './show-seating.ts';

function seatRoutes(app: App): void {
  const { services } = app;
  serveMember(app, contract.addSeat, ({ place, params, body }) =>
    inPlace(services, place, (work) => addSeat(work, params.bodyId, body)),
  );
  serveMember(app, contract.editSeat, ({ place, params, body }) =>
    inPlace(services, place, (work) => editSeat(work, params, body)),
  );
  serveMember(app, contract.removeSeat, ({ place, params }) =>
    inPlace(services, place, (work) => removeSeat(work, params)),
  );
}

/** Bodies, their seats, and who sits where. */
export function bodyRoutes(app: App, { bodyHolders, bodyFollowers }: BodiesBeside): void {
  const { services } = app;
  const dependsOn = readingDependsOn(services);
  serveMember(app, contract.listBodies, {
    dependsOn,
    handle: ({ place }) => inPlace(services, place, listBodies),
  });
  serveMember(app, contract.showSeating, {
    dependsOn,
    handle: ({ place }) => inPlace(services, place, showSeating),
  });
  serveMember(app, contract.showBody, {
    dependsOn,
    handle: ({ place, params }) =>
      inPlace(services, place, (work) => showBody(work, params.bodyId)),
  });
  serveMember(app, contract.addBody, ({ place, body }) =>
    inPlace(services, place, (work) => addBody(work, body)),
  );
  serveMember(app, contract.editBody, ({ place, params, body }) =>
    inPlace(services, place, (work) => editBody(work, params.bodyId, body)),
  );
  serveMember(app, contract.confirmBody, ({ place, params }) =>
    inPlace(services, place, (work) => confirmBody(work, params.bodyId)),
  );
  serveMember(app, contract.mergeBodies, ({ place, params, body }) =>
    inPlace(services, place, (work) =>
      mergeBodies({ ...work, bodyFollowers }, params.bodyId, body),
    ),
  );
  serveMember(app, contract.removeBody, ({ place, params }) =>
    inPlace(services, place, (work) => removeBody({ ...work, bodyHolders }, params.bodyId)),
  );
  seatRoutes(app);
}
