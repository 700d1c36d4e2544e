import type { App } from '../platform/services.ts';
import { decisionRoutes } from './decisions/decision-routes.ts';
import { voiceRoutes } from './decisions/voice-routes.ts';
import { goalRoutes } from './goals/goal-routes.ts';

/** What is aimed at together, with its words, parties and measured values, and how it is decided. */
export function goalsRoutes(app: App): void {
  goalRoutes(app);
  decisionRoutes(app);
  voiceRoutes(app);
}
