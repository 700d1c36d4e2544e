import { ActorId, type NeighbourhoodId } from '@augenhoehe/domain/contract';
import type { Merges } from '@augenhoehe/domain/position';
import { sql } from 'kysely';
import { z } from 'zod';
import type { Trx } from '../../platform/database/schema.ts';

const Merge = z.object({ merged: ActorId, kept: ActorId });

/** Who became one with whom, as far as the journal goes back; along a chain, who was kept in the end. */
export async function mergesBetween(
  trx: Trx,
  neighbourhoodId: NeighbourhoodId,
  { after, until }: { readonly after: string; readonly until: string },
): Promise<Merges> {
  const { rows } = await sql`
    select gone.row_key as merged, kept.row_key as kept
    from change_set
    join journal_entry as gone on gone.neighbourhood_id = change_set.neighbourhood_id
      and gone.change_set_id = change_set.id
      and gone.table_name = 'actor' and gone.after is null
    join journal_entry as kept on kept.neighbourhood_id = change_set.neighbourhood_id
      and kept.change_set_id = change_set.id
      and kept.table_name = 'actor' and kept.before is not null and kept.after is not null
    where change_set.neighbourhood_id = ${neighbourhoodId}
      and change_set.kind = 'actors.merged' and change_set.undone_by is null
      and change_set.at > ${after}::timestamptz and change_set.at <= ${until}::timestamptz
    order by change_set.at, change_set.id, kept.id`.execute(trx);
  const merges = new Map<ActorId, ActorId>();
  for (const { merged, kept } of Merge.array().parse(rows)) {
    for (const [id, other] of merges) if (other === merged) merges.set(id, kept);
    merges.set(merged, kept);
  }
  return merges;
}
