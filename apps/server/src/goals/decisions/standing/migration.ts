import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';
import type { Schema } from '../../../platform/database/schema.ts';
import { protectTenantTable } from '../../../platform/database/tenant-table.ts';

export const standingProxiesMigration: Migration = {
  async up(db: Kysely<Schema>): Promise<void> {
    await sql`
      create table standing_proxy (
        neighbourhood_id uuid not null references neighbourhood (id) on delete cascade,
        id uuid not null,
        principal_id uuid not null,
        holder_id uuid not null,
        body_id uuid,
        cooperation_id uuid,
        valid_until date,
        created_at timestamptz not null,
        updated_at timestamptz not null,
        primary key (neighbourhood_id, id),
        foreign key (neighbourhood_id, principal_id) references actor (neighbourhood_id, id),
        foreign key (neighbourhood_id, holder_id) references actor (neighbourhood_id, id),
        foreign key (neighbourhood_id, body_id)
          references body (neighbourhood_id, id) on delete cascade,
        foreign key (neighbourhood_id, cooperation_id)
          references cooperation (neighbourhood_id, id) on delete cascade,
        check (principal_id <> holder_id),
        check (body_id is null or cooperation_id is null)
      )`.execute(db);
    for (const column of ['principal_id', 'holder_id', 'body_id', 'cooperation_id']) {
      await sql`
        create index ${sql.id(`standing_proxy_by_${column}`)}
        on standing_proxy (neighbourhood_id, ${sql.id(column)})`.execute(db);
    }
    await protectTenantTable(db, 'standing_proxy');
  },
};
