import { accessMigration, protectedCircleMigration } from './access/index.ts';
import { exchangeMigration, importRemainderMigration } from './exchange/index.ts';
import {
  bodiesMigration,
  contactPersonsMigration,
  coverageMigration,
  inventoryMigration,
  visibilityMigration,
  removedTiesMigration,
  savedSearchMigration,
} from './inventory/index.ts';
import type { Migrations } from './platform/database/migrate.ts';

/** All migrations in their order. A released one never changes; new ones are added at the end. */
export const migrations: Migrations = {
  '0001-access': accessMigration,
  '0002-inventory': inventoryMigration,
  '0003-exchange': exchangeMigration,
  '0004-bodies': bodiesMigration,
  '0005-contact-persons': contactPersonsMigration,
  '0006-protected-circle': protectedCircleMigration,
  '0006-visibility': visibilityMigration,
  '0007-saved-searches': savedSearchMigration,
  '0008-coverage': coverageMigration,
  '0011-removed-ties': removedTiesMigration,
  '0013-import-remainder': importRemainderMigration,
};
