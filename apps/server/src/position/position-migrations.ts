import type { Migrations } from '../platform/database/migrate.ts';
import { scenarioMigration } from './scenarios/scenario-migration.ts';
import { snapshotMigration } from './snapshots/snapshot-migration.ts';

export const positionMigrations: Migrations = {
  '0015-snapshots': snapshotMigration,
  '0017-scenarios': scenarioMigration,
};
