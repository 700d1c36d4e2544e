export { positionMigrations } from './position-migrations.ts';
export { positionRoutes } from './routes.ts';
export { keptSnapshots } from './snapshots/kept-snapshots.ts';
export { beginMonthlySnapshots, type MonthlySnapshots } from './snapshots/monthly-snapshots.ts';
export { insertSnapshots } from './snapshots/snapshot-store.ts';
export { toldScenarios } from './scenarios/told-scenarios.ts';
export { toldSnapshots } from './snapshots/told-snapshots.ts';
export { keptScenarios } from './scenarios/kept-scenarios.ts';
export { scenariosSeenBy } from './scenarios/scenario-store.ts';
