import type { Migrations } from '../platform/database/migrate.ts';
import { agreementsMigration } from './agreements/migration.ts';
import { cooperationsMigration } from './cooperations/migration.ts';
import { tasksMigration } from './tasks/migration.ts';

export const structureMigrations: Migrations = {
  '0020-cooperations': cooperationsMigration,
  '0022-tasks': tasksMigration,
  '0023-agreements': agreementsMigration,
};
