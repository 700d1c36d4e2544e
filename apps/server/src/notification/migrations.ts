import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';
import type { Migrations } from '../platform/database/migrate.ts';
import type { Schema } from '../platform/database/schema.ts';
import { protectTenantTable } from '../platform/database/tenant-table.ts';
import { createJobs, createQueue } from '../platform/jobs/index.ts';
import { createOutbox, mailQueue } from '../platform/mail/index.ts';
import { digestQueue } from './digest-queue.ts';

/** Not journalled: how often somebody wants mail is theirs alone, and no undo may change it. */
async function createChoices(db: Kysely<Schema>): Promise<void> {
  await sql`
    create table mail_choice (
      neighbourhood_id uuid not null,
      person_id text not null,
      frequency text not null check (frequency in ('weekly', 'daily', 'never')),
      token_hash text unique,
      primary key (neighbourhood_id, person_id),
      foreign key (neighbourhood_id, person_id)
        references membership (neighbourhood_id, person_id) on delete cascade
    )`.execute(db);
  await protectTenantTable(db, 'mail_choice', { journal: false });
}

async function createRuns(db: Kysely<Schema>): Promise<void> {
  await sql`
    create table digest_run (
      neighbourhood_id uuid not null references neighbourhood (id) on delete cascade,
      rhythm text not null check (rhythm in ('weekly', 'daily')),
      slot_at timestamptz not null,
      primary key (neighbourhood_id, rhythm)
    )`.execute(db);
  await protectTenantTable(db, 'digest_run', { journal: false });
}

const mailMigration: Migration = {
  async up(db: Kysely<Schema>): Promise<void> {
    await createJobs(db);
    await createQueue(db, mailQueue);
    await createQueue(db, digestQueue);
    await createOutbox(db);
    await createChoices(db);
    await createRuns(db);
  },
};

export const notificationMigrations: Migrations = { '0021-jobs-and-mail': mailMigration };
