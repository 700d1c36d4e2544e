import type { Migrations } from '../platform/database/migrate.ts';
import { goalsMigration } from './goals/migration.ts';

export const goalsMigrations: Migrations = {
  '0033-goals': goalsMigration,
};
