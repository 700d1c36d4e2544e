import * as contract from '@augenhoehe/domain/goals';
import { serveMember } from '../../access/index.ts';
import { inPlace } from '../../inventory/index.ts';
import type { App } from '../../platform/services.ts';
import { addRemark } from './add-remark.ts';
import { listRemarks } from './list-remarks.ts';
import { settleRemark } from './settle-remark.ts';

/** What is said to a goal, and what becomes of it. */
export function remarkRoutes(app: App): void {
  const { services } = app;
  serveMember(app, contract.listRemarks, ({ place, params }) =>
    listRemarks(services, place, params.goalId),
  );
  serveMember(app, contract.addRemark, ({ place, params, body }) =>
    inPlace(services, place, (work) => addRemark(work, params.goalId, body)),
  );
  serveMember(app, contract.settleRemark, ({ place, params, body }) =>
    inPlace(services, place, (work) => settleRemark(work, params, body)),
  );
}
