import type { Migrations } from '../platform/database/migrate.ts';
import { cooperationsMigration } from './cooperations/migration.ts';

export const structureMigrations: Migrations = { '0020-cooperations': cooperationsMigration };
