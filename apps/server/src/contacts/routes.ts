import * as contract from '@augenhoehe/domain/contacts';
import { serveMember } from '../access/index.ts';
import { inPlace } from '../inventory/index.ts';
import type { App } from '../platform/services.ts';
import { addApproach } from './add-approach.ts';
import { editApproach } from './edit-approach.ts';
import { listApproaches } from './list-approaches.ts';
import { removeApproach } from './remove-approach.ts';

/** Who plans to talk to whom, and what came out. */
export function contactsRoutes(app: App): void {
  const { services } = app;
  serveMember(app, contract.listApproaches, ({ place, query }) =>
    listApproaches(services, place, query),
  );
  serveMember(app, contract.addApproach, ({ place, body }) =>
    inPlace(services, place, (work) => addApproach(work, body)),
  );
  serveMember(app, contract.editApproach, ({ place, params, body }) =>
    inPlace(services, place, (work) => editApproach(work, params.approachId, body)),
  );
  serveMember(app, contract.removeApproach, ({ place, params }) =>
    inPlace(services, place, (work) => removeApproach(work, params.approachId)),
  );
}
