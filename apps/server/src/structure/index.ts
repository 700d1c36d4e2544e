export { insertCooperations } from './cooperations/cooperation-store.ts';
export { cooperationRoutes } from './cooperations/cooperation-routes.ts';
export { partiesFollow } from './cooperations/follow-actors.ts';
export { insertParties } from './cooperations/party-store.ts';
export { insertReviews } from './cooperations/review-store.ts';
export { keptStructure } from './kept-structure.ts';
export { structureMigrations } from './migrations.ts';
export { toldStructure } from './told-structure.ts';
