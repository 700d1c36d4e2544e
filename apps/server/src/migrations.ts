import { accessMigrations } from './access/index.ts';
import { contactsMigrations } from './contacts/index.ts';
import { exchangeMigrations } from './exchange/index.ts';
import { goalsMigrations } from './goals/index.ts';
import { inventoryMigrations } from './inventory/index.ts';
import { notificationMigrations } from './notification/index.ts';
import type { Migrations } from './platform/database/migrate.ts';
import { positionMigrations } from './position/index.ts';
import { structureMigrations } from './structure/index.ts';

/** All migrations, run in the order of their names. A released one never changes; new ones come last. */
export const migrations: Migrations = {
  ...accessMigrations,
  ...inventoryMigrations,
  ...exchangeMigrations,
  ...contactsMigrations,
  ...positionMigrations,
  ...structureMigrations,
  ...goalsMigrations,
  ...notificationMigrations,
};
