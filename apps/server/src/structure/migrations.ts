import type { Migrations } from '../platform/database/migrate.ts';
import { agreementsMigration } from './agreements/migration.ts';
import { calendarMigration } from './calendar/migration.ts';
import { cooperationsMigration } from './cooperations/migration.ts';
import { examplesMigration } from './examples/migration.ts';
import { logoMigration } from './logo/migration.ts';
import { rolesMigration } from './roles/migration.ts';
import { taskAgreementMigration } from './tasks/agreement-migration.ts';
import { tasksMigration } from './tasks/migration.ts';
import { warningsMigration } from './warnings/migration.ts';

export const structureMigrations: Migrations = {
  '0020-cooperations': cooperationsMigration,
  '0022-tasks': tasksMigration,
  '0023-agreements': agreementsMigration,
  '0024-calendar': calendarMigration,
  '0025-roles': rolesMigration,
  '0028-accepted-warnings': warningsMigration,
  '0030-examples': examplesMigration,
  '0031-logo': logoMigration,
  '0032-tasks-of-agreements': taskAgreementMigration,
};
