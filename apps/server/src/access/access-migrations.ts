import type { Migrations } from '../platform/database/migrate.ts';
import { accessMigration } from './migrations.ts';
import { protectedCircleMigration } from './protected-circle-migration.ts';

export const accessMigrations: Migrations = {
  '0001-access': accessMigration,
  '0006-protected-circle': protectedCircleMigration,
};
