import type { App } from '../platform/services.ts';
import { decisionRoutes } from './decisions/decision-routes.ts';
import { standingRoutes } from './decisions/standing/standing-routes.ts';
import { linkRoutes, voiceRoutes } from './decisions/voice-routes.ts';
import { remarkRoutes } from './deliberation/remark-routes.ts';
import { decisionDocumentRoutes } from './documents/decision-document-routes.ts';
import { goalRoutes } from './goals/goal-routes.ts';
import { measureRoutes } from './measures/measure-routes.ts';
import { publicPageRoutes } from './public-page/public-page-routes.ts';
import { workshopRoutes } from './workshops/workshop-routes.ts';

/** What is aimed at together: how it begins, what is said to it, how it is decided, and what is done for it. */
export function goalsRoutes(app: App): void {
  goalRoutes(app);
  remarkRoutes(app);
  workshopRoutes(app);
  decisionRoutes(app);
  voiceRoutes(app);
  linkRoutes(app);
  standingRoutes(app);
  decisionDocumentRoutes(app);
  measureRoutes(app);
  publicPageRoutes(app);
}
