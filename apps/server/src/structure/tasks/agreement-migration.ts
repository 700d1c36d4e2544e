import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';
import type { Schema } from '../../platform/database/schema.ts';

/** A task stays when the agreement it comes from is removed, which only one that was never in force can be. */
export const taskAgreementMigration: Migration = {
  async up(db: Kysely<Schema>): Promise<void> {
    await sql`
      alter table task
        add column agreement_id uuid,
        add foreign key (neighbourhood_id, agreement_id)
          references agreement (neighbourhood_id, id) on delete set null (agreement_id),
        add check (agreement_id is null or origin = 'agreement')`.execute(db);
    await sql`
      create index task_by_agreement_id on task (neighbourhood_id, agreement_id)`.execute(db);
  },
};
