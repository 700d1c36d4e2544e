import type { App } from '../platform/services.ts';
import { decisionRoutes } from './decisions/decision-routes.ts';
import { voiceRoutes } from './decisions/voice-routes.ts';
import { decisionDocumentRoutes } from './documents/decision-document-routes.ts';
import { goalRoutes } from './goals/goal-routes.ts';
import { measureRoutes } from './measures/measure-routes.ts';

/** What is aimed at together, with its words, parties and measured values, how it is decided, and what is done for it. */
export function goalsRoutes(app: App): void {
  goalRoutes(app);
  decisionRoutes(app);
  voiceRoutes(app);
  decisionDocumentRoutes(app);
  measureRoutes(app);
}
