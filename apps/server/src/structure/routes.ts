import type { App } from '../platform/services.ts';
import { agreementRoutes } from './agreements/agreement-routes.ts';
import { cooperationRoutes } from './cooperations/cooperation-routes.ts';
import { documentRoutes } from './documents/document-routes.ts';
import { taskRoutes } from './tasks/task-routes.ts';

/** Who works together, what was agreed and written down of it, and who does what. */
export function structureRoutes(app: App): void {
  cooperationRoutes(app);
  agreementRoutes(app);
  taskRoutes(app);
  documentRoutes(app);
}
