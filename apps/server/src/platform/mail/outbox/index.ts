export * from './mail-worker.ts';
export * from './outbox-migration.ts';
export * from './outbox-store.ts';
export * from './tables.ts';
export * from './waiting-mail.ts';
