import { sql } from 'kysely';
import type { Migration } from 'kysely/migration';
import { appRole } from '../database/app-role.ts';
import { isolateNeighbourhoods } from '../database/tenant-table.ts';
import { countVersions } from './neighbourhood-version.ts';

/**
 * That an entry's change exists is asked once a statement by the trigger that writes it: a foreign key
 * would ask for every row, a tenth of what an import takes.
 *
 * The app's role may add to the journal and read it. It can mark a change as undone, and nothing else
 * of what is written can it ever alter or remove.
 */
export const journalMigration: Migration = {
  async up(db) {
    await sql`
      create table change_set (
        neighbourhood_id uuid not null,
        id uuid not null,
        kind text not null,
        params jsonb not null,
        person_id text,
        at timestamptz not null,
        undoes uuid,
        undone_by uuid,
        primary key (neighbourhood_id, id)
      )`.execute(db);
    await sql`create index change_set_newest on change_set (neighbourhood_id, at desc, id desc)`.execute(
      db,
    );
    await sql`
      create table journal_entry (
        neighbourhood_id uuid not null,
        id bigint generated always as identity,
        change_set_id uuid not null,
        table_name text not null,
        row_key text not null,
        before jsonb,
        after jsonb,
        primary key (neighbourhood_id, change_set_id, id),
        check (before is not null or after is not null)
      )`.execute(db);
    await sql`create index journal_entry_row
      on journal_entry (neighbourhood_id, table_name, row_key, id)`.execute(db);
    await isolateNeighbourhoods(db, 'change_set');
    await isolateNeighbourhoods(db, 'journal_entry');
    const app = sql.id(appRole);
    await sql`grant select, insert on change_set, journal_entry to ${app}`.execute(db);
    await sql`grant update (undone_by) on change_set to ${app}`.execute(db);
    await countVersions(db);
  },
};
