import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';
import type { Schema } from '../../platform/database/schema.ts';

export const voiceWeightsMigration: Migration = {
  async up(db: Kysely<Schema>): Promise<void> {
    await sql`
      alter table decision_voice
      add column weight int not null default 1 check (weight between 1 and 1000)`.execute(db);
  },
};
