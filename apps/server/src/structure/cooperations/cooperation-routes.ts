import * as contract from '@augenhoehe/domain/structure';
import { serveMember } from '../../access/index.ts';
import { inPlace } from '../../inventory/index.ts';
import type { App } from '../../platform/services.ts';
import { addCooperation } from './add-cooperation.ts';
import { addParty } from './add-party.ts';
import { addReview } from './add-review.ts';
import type { CooperationHolder } from './cooperation-holder.ts';
import { editCooperation } from './edit-cooperation.ts';
import { editParty } from './edit-party.ts';
import { editReview } from './edit-review.ts';
import { listCooperations } from './list-cooperations.ts';
import { removeCooperation } from './remove-cooperation.ts';
import { removeParty } from './remove-party.ts';
import { removeReview } from './remove-review.ts';
import { setPartyOrder } from './set-party-order.ts';
import { showCooperation } from './show-cooperation.ts';

/** Cooperations, who takes part in them, and what reviews found. */
export function cooperationRoutes(
  app: App,
  cooperationHolders: readonly CooperationHolder[],
): void {
  const { services } = app;
  serveMember(app, contract.listCooperations, ({ place, query }) =>
    inPlace(services, place, (work) => listCooperations(work, query)),
  );
  serveMember(app, contract.showCooperation, ({ place, params }) =>
    inPlace(services, place, (work) => showCooperation(work, params.cooperationId)),
  );
  serveMember(app, contract.addCooperation, ({ place, body }) =>
    inPlace(services, place, (work) => addCooperation(work, body)),
  );
  serveMember(app, contract.editCooperation, ({ place, params, body }) =>
    inPlace(services, place, (work) => editCooperation(work, params.cooperationId, body)),
  );
  serveMember(app, contract.removeCooperation, ({ place, params }) =>
    inPlace(services, place, (work) =>
      removeCooperation({ ...work, cooperationHolders }, params.cooperationId),
    ),
  );
  partyRoutes(app);
  reviewRoutes(app);
}

function partyRoutes(app: App): void {
  const { services } = app;
  serveMember(app, contract.addParty, ({ place, params, body }) =>
    inPlace(services, place, (work) => addParty(work, params.cooperationId, body)),
  );
  serveMember(app, contract.editParty, ({ place, params, body }) =>
    inPlace(services, place, (work) => editParty(work, params, body)),
  );
  serveMember(app, contract.removeParty, ({ place, params }) =>
    inPlace(services, place, (work) => removeParty(work, params)),
  );
  serveMember(app, contract.setPartyOrder, ({ place, params, body }) =>
    inPlace(services, place, (work) => setPartyOrder(work, params.cooperationId, body)),
  );
}

function reviewRoutes(app: App): void {
  const { services } = app;
  serveMember(app, contract.addReview, ({ place, params, body }) =>
    inPlace(services, place, (work) => addReview(work, params.cooperationId, body)),
  );
  serveMember(app, contract.editReview, ({ place, params, body }) =>
    inPlace(services, place, (work) => editReview(work, params, body)),
  );
  serveMember(app, contract.removeReview, ({ place, params }) =>
    inPlace(services, place, (work) => removeReview(work, params)),
  );
}
