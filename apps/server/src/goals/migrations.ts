import type { Migrations } from '../platform/database/migrate.ts';
import { decisionsMigration } from './decisions/migration.ts';
import { paperBoxMigration } from './decisions/paper-box-migration.ts';
import { voiceWeightsMigration } from './decisions/weights-migration.ts';
import { standingProxiesMigration } from './decisions/standing/migration.ts';
import { deliberationMigration } from './deliberation/migration.ts';
import { goalActorsMigration } from './goals/goal-actors-migration.ts';
import { goalsMigration } from './goals/migration.ts';
import { measuresMigration } from './measures/migration.ts';
import { publicPageMigration } from './public-page/migration.ts';
import { workshopsMigration } from './workshops/migration.ts';

export const goalsMigrations: Migrations = {
  '0033-goals': goalsMigration,
  '0034-decisions': decisionsMigration,
  '0035-measures': measuresMigration,
  '0036-goal-remarks': deliberationMigration,
  '0036-goal-workshops': workshopsMigration,
  '0037-standing-proxies': standingProxiesMigration,
  '0038-voice-weights': voiceWeightsMigration,
  '0039-paper-box': paperBoxMigration,
  '0040-goal-actors': goalActorsMigration,
  '0041-public-page': publicPageMigration,
};
