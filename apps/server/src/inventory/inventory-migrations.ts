import type { Migrations } from '../platform/database/migrate.ts';
import { bodyRulesMigration } from './bodies/body-rules-migration.ts';
import { bodiesMigration } from './bodies/migration.ts';
import { contactPersonsMigration } from './contact-persons/migration.ts';
import { coverageMigration } from './coverage/migrations.ts';
import { inventoryMigration, removedTiesMigration } from './migrations.ts';
import { savedSearchMigration, savedViewMigration } from './saved-search/saved-search-migration.ts';
import { visibilityMigration } from './visibility/visibility-migration.ts';

export const inventoryMigrations: Migrations = {
  '0002-inventory': inventoryMigration,
  '0004-bodies': bodiesMigration,
  '0005-contact-persons': contactPersonsMigration,
  '0006-visibility': visibilityMigration,
  '0007-saved-searches': savedSearchMigration,
  '0008-coverage': coverageMigration,
  '0011-removed-ties': removedTiesMigration,
  '0019-saved-views': savedViewMigration,
  '0026-body-rules': bodyRulesMigration,
};
