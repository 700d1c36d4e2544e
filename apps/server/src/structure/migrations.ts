import type { Migrations } from '../platform/database/migrate.ts';
import { agreementsMigration } from './agreements/migration.ts';
import { cooperationsMigration } from './cooperations/migration.ts';

export const structureMigrations: Migrations = {
  '0020-cooperations': cooperationsMigration,
  '0023-agreements': agreementsMigration,
};
