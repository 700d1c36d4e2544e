export type { Person, Place } from './admit.ts';
export { createSetUpLink } from './create-set-up-link.ts';
export type { AccessDependencies } from './dependencies.ts';
export { foundSample } from './found-sample.ts';
export { accessMigration } from './migrations.ts';
export { personNames } from './person-names.ts';
export { accessRoutes } from './routes.ts';
export { serveAnyone, serveMember, servePerson } from './serve.ts';
export { asOperator } from './work.ts';
