import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';
import type { Schema } from '../../platform/database/schema.ts';
import { protectTenantTable } from '../../platform/database/tenant-table.ts';

/** One box at a time for each decision, until somebody else has compared it; it has no time, and its lists no order. */
export const paperBoxMigration: Migration = {
  async up(db: Kysely<Schema>): Promise<void> {
    await sql`
      create table decision_paper_box (
        neighbourhood_id uuid not null references neighbourhood (id) on delete cascade,
        decision_id uuid not null,
        id uuid not null,
        voices jsonb not null,
        ballots jsonb not null,
        entered_by text not null,
        primary key (neighbourhood_id, decision_id),
        foreign key (neighbourhood_id, decision_id)
          references decision (neighbourhood_id, id) on delete cascade,
        check (jsonb_array_length(voices) = jsonb_array_length(ballots))
      )`.execute(db);
    await protectTenantTable(db, 'decision_paper_box', { journal: false });
  },
};
