export { exportOnce, type OneExport } from './export/export-once.ts';
export { importOnce } from './import-once.ts';
export { exchangeMigrations } from './migrations.ts';
export { restoreOnce } from './neighbourhood-file/restore-once.ts';
export { UnusableFile } from './neighbourhood-file/unusable-file.ts';
export { exchangeRoutes } from './routes.ts';
export { sourceFromFileName } from './start-import.ts';
export { UnreadableFile } from './unreadable-file.ts';
