import { type Kysely, sql } from 'kysely';

export interface NeighbourhoodVersionTable {
  neighbourhood_id: string;
  /** Grows with every committed change; two readers with the same number see the same entries. */
  version: number;
}

declare module '../database/schema.ts' {
  interface Schema {
    neighbourhood_version: NeighbourhoodVersionTable;
  }
}

/**
 * Counts the committed changes of each neighbourhood. It counts at the very end of a transaction:
 * the number follows the order of commits, and nobody waits for a long transaction of somebody else.
 */
export async function countVersions<DB>(db: Kysely<DB>): Promise<void> {
  await sql`
    create table neighbourhood_version (
      neighbourhood_id uuid primary key,
      version bigint not null
    )`.execute(db);
  await sql`
    create function count_version() returns trigger language plpgsql
    security definer set search_path = public, pg_temp as $version$
    begin
      insert into neighbourhood_version values (new.neighbourhood_id, 1)
      on conflict (neighbourhood_id)
        do update set version = neighbourhood_version.version + 1;
      return null;
    end $version$`.execute(db);
  await sql`
    create constraint trigger count_version after insert on change_set
    deferrable initially deferred for each row execute function count_version()`.execute(db);
}
