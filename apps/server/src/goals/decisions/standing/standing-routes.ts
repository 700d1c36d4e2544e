import * as contract from '@augenhoehe/domain/goals';
import { serveMember } from '../../../access/index.ts';
import { inPlace } from '../../../inventory/index.ts';
import type { App } from '../../../platform/services.ts';
import { endStanding, giveStanding } from './give-standing.ts';
import { listStanding } from './list-standing.ts';

/** Who votes for whom until it is taken back. */
export function standingRoutes(app: App): void {
  const { services } = app;
  serveMember(app, contract.listStandingProxies, ({ place }) =>
    inPlace(services, place, listStanding),
  );
  serveMember(app, contract.giveStandingProxy, ({ place, body }) =>
    inPlace(services, place, (work) => giveStanding(work, body)),
  );
  serveMember(app, contract.endStandingProxy, ({ place, params }) =>
    inPlace(services, place, (work) => endStanding(work, params.standingProxyId)),
  );
}
