export type { DigestSource } from './digest-source.ts';
export { notificationMigrations } from './migrations.ts';
export { notificationWorkers } from './notification-workers.ts';
export { notificationRoutes } from './routes.ts';
