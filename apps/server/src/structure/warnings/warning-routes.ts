import * as contract from '@augenhoehe/domain/structure';
import { serveMember } from '../../access/index.ts';
import { inPlace } from '../../inventory/index.ts';
import type { App } from '../../platform/services.ts';
import { acceptWarning } from './accept-warning.ts';
import { listWarnings } from './list-warnings.ts';
import { reopenWarning } from './reopen-warning.ts';

/** What needs a look early, and what is so on purpose. */
export function warningRoutes(app: App): void {
  const { services } = app;
  serveMember(app, contract.listWarnings, ({ place }) => listWarnings(services, place));
  serveMember(app, contract.acceptWarning, ({ place, body }) =>
    inPlace(services, place, (work) => acceptWarning(work, body)),
  );
  serveMember(app, contract.reopenWarning, ({ place, params }) =>
    inPlace(services, place, (work) => reopenWarning(work, params.acceptedWarningId)),
  );
}
