import type { App } from '../platform/services.ts';
import { goalRoutes } from './goals/goal-routes.ts';

/** What is aimed at together: goals with their words, parties and measured values. */
export function goalsRoutes(app: App): void {
  goalRoutes(app);
}
