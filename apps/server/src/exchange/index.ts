export { importOnce } from './import-once.ts';
export { exchangeMigration, importRemainderMigration } from './migrations.ts';
export { exchangeRoutes } from './routes.ts';
export { sourceFromFileName } from './start-import.ts';
export { UnreadableFile } from './unreadable-file.ts';
