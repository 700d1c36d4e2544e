import type { App } from '../platform/services.ts';
import { agreementRoutes } from './agreements/agreement-routes.ts';
import { calendarRoutes } from './calendar/calendar-routes.ts';
import type { CooperationHolder } from './cooperations/cooperation-holder.ts';
import { cooperationRoutes } from './cooperations/cooperation-routes.ts';
import { documentRoutes } from './documents/document-routes.ts';
import { exampleRoutes } from './examples/example-routes.ts';
import { logoRoutes } from './logo/logo-routes.ts';
import { roleRoutes } from './roles/role-routes.ts';
import { taskRoutes } from './tasks/task-routes.ts';
import { warningRoutes } from './warnings/warning-routes.ts';

/** What later slices keep of cooperations. */
interface CooperationsBeside {
  readonly cooperationHolders: readonly CooperationHolder[];
}

/** Who works together, what was agreed and written down of it, and who does what. */
export function structureRoutes(app: App, beside: CooperationsBeside): void {
  cooperationRoutes(app, beside.cooperationHolders);
  agreementRoutes(app);
  exampleRoutes(app);
  taskRoutes(app);
  calendarRoutes(app);
  roleRoutes(app);
  documentRoutes(app);
  logoRoutes(app);
  warningRoutes(app);
}
