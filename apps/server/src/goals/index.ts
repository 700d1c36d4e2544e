export { bodyHeldByGoals, cooperationHeldByGoals } from './goals/require-no-goals.ts';
export { goalsFollow } from './goals/follow-actors.ts';
export { goalsFollowBody } from './goals/follow-bodies.ts';
export { keptGoals } from './kept-goals.ts';
export { goalsMigrations } from './migrations.ts';
export { goalsRoutes } from './routes.ts';
export { toldGoals } from './told-goals.ts';
