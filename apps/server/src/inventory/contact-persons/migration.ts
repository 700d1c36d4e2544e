import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';
import type { Schema } from '../../platform/database/schema.ts';
import { protectTenantTable } from '../../platform/database/tenant-table.ts';
import { letForget } from '../../platform/journal/index.ts';

export const contactPersonsMigration: Migration = {
  async up(db: Kysely<Schema>): Promise<void> {
    await sql`
      create table contact_person (
        neighbourhood_id uuid not null references neighbourhood (id) on delete cascade,
        id uuid not null,
        actor_id uuid not null,
        rank integer not null,
        name text not null,
        duty text not null,
        phone text not null,
        email text not null,
        availability text not null,
        is_deputy boolean not null,
        visibility text not null check (visibility in ('netzwerk', 'team', 'privat', 'geschuetzt')),
        first_contact_on date,
        law text not null,
        ground text not null,
        consent jsonb,
        gathered text not null,
        source text not null,
        entered_on date not null,
        disclosed_on date,
        inform_by date,
        informed_on date,
        informed_how text,
        objected_on date,
        blocked_on date,
        anonymised_on date,
        author text,
        created_at timestamptz not null,
        updated_at timestamptz not null,
        primary key (neighbourhood_id, id),
        foreign key (neighbourhood_id, actor_id) references actor (neighbourhood_id, id),
        check ((informed_on is null) = (informed_how is null)),
        check (anonymised_on is null or (name = '' and phone = '' and email = ''))
      )`.execute(db);
    await sql`create index contact_person_of_actor
      on contact_person (neighbourhood_id, actor_id, rank, id)`.execute(db);
    await sql`create index contact_person_to_inform
      on contact_person (neighbourhood_id, inform_by, id) where informed_on is null`.execute(db);
    await protectTenantTable(db, 'contact_person');
    await letForget(db, 'contact_person');
  },
};
