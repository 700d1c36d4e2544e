export type { DigestReader, DigestSource, DigestWork } from './digest-source.ts';
export { notificationMigrations } from './migrations.ts';
export { type MailSources, notificationWorkers } from './notification-workers.ts';
export { notificationRoutes } from './routes.ts';
