import { sql } from 'kysely';
import type { Database } from '../database/database.ts';
import { migrate } from '../database/migrate.ts';
import { protectTenantTable } from '../database/tenant-table.ts';

export const hafergraben = '00000000-0000-4000-8000-00000000000a';
export const lindenhof = '00000000-0000-4000-8000-00000000000b';

/**
 * Two tenant tables as the slices have them: places in a tree, and paths between places. `path` is
 * also the name of a type of PostgreSQL's own.
 */
export async function withPlacesAndPaths(database: Database): Promise<Database> {
  await migrate(database, {
    '0001-places': {
      async up(db) {
        await sql`
          create table place (
            neighbourhood_id uuid not null,
            id uuid not null,
            slug text not null,
            inside uuid,
            tags text[] not null default '{}',
            details jsonb not null default '{}',
            opened date,
            confirmed_at timestamptz,
            share double precision,
            label text generated always as ('place ' || slug) stored,
            version int not null default 1,
            primary key (neighbourhood_id, id),
            unique (neighbourhood_id, slug),
            foreign key (neighbourhood_id, inside) references place on delete set null (inside)
          )`.execute(db);
        await sql`
          create table path (
            neighbourhood_id uuid not null,
            source uuid not null,
            target uuid not null,
            note text,
            primary key (neighbourhood_id, source, target),
            foreign key (neighbourhood_id, source) references place,
            foreign key (neighbourhood_id, target) references place on delete cascade
          )`.execute(db);
        // Without these, removing thousands of places would look through all paths for each.
        await sql`create index place_inside on place (neighbourhood_id, inside)`.execute(db);
        await sql`create index path_target on path (neighbourhood_id, target)`.execute(db);
        await protectTenantTable(db, 'place');
        await protectTenantTable(db, 'path');
      },
    },
  });
  return database;
}
