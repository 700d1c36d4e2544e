export type { Place } from './admit.ts';
export { createSetUpLink } from './create-set-up-link.ts';
export { accessMigration } from './migrations.ts';
export { protectedCircleMigration } from './protected-circle-migration.ts';
export { insertNeighbourhoodAs } from './neighbourhood-store.ts';
export { personNames } from './person-names.ts';
export { accessRoutes } from './routes.ts';
export { serveAnyone, serveMember } from './serve.ts';
export { viewerOf } from './viewer-of.ts';
