import { NeighbourhoodId, SnapshotId } from '@augenhoehe/domain/contract';
import { monthOf, type SnapshotChange } from '@augenhoehe/domain/position';
import { type RawBuilder, sql } from 'kysely';
import { z } from 'zod';
import type { Trx } from '../../platform/database/schema.ts';
import { beginChange } from '../../platform/journal/index.ts';
import type { Services } from '../../platform/services.ts';
import { networkToKeep } from './network-to-keep.ts';
import { insertSnapshots } from './snapshot-store.ts';

type Due = Pick<Services, 'database' | 'clock' | 'newId'>;

const Row = z.object({ id: NeighbourhoodId });

/** Whether there is something to keep and the month has had none: not even one that was removed since. */
function isDue(month: string): RawBuilder<boolean> {
  return sql<boolean>`(
    exists (select from tie where tie.neighbourhood_id = neighbourhood.id)
    and not exists (
      select from snapshot
      where snapshot.neighbourhood_id = neighbourhood.id and snapshot.month = ${month})
    and not exists (
      select from change_set
      where change_set.neighbourhood_id = neighbourhood.id
        and change_set.kind = 'snapshot.taken-monthly'
        and change_set.params ->> 'month' = ${month}))`;
}

async function dueIn(trx: Trx, month: string): Promise<NeighbourhoodId[]> {
  const { rows } = await sql`
    select id from neighbourhood where ${isDue(month)} order by id`.execute(trx);
  return Row.array()
    .parse(rows)
    .map(({ id }) => id);
}

/** Under a lock, so that of several processes one takes it; the others then find it taken. */
async function takeMonthly(
  trx: Trx,
  neighbourhoodId: NeighbourhoodId,
  { at, newId }: { readonly at: Date; readonly newId: Services['newId'] },
): Promise<boolean> {
  const month = monthOf(at);
  const lock = `monthly snapshot ${neighbourhoodId}`;
  await sql`select pg_advisory_xact_lock(hashtextextended(${lock}, 0))`.execute(trx);
  const { rows } = await sql`
    select from (select ${neighbourhoodId}::uuid as id) as neighbourhood
    where ${isDue(month)}`.execute(trx);
  if (rows.length === 0) return false;
  const network = await networkToKeep(trx, neighbourhoodId);
  const change: SnapshotChange = { kind: 'snapshot.taken-monthly', params: { month } };
  await beginChange(trx, { ...change, personId: null, at, neighbourhoodId });
  const id = SnapshotId.parse(newId());
  await insertSnapshots(trx, neighbourhoodId, [
    { id, name: '', kind: 'monthly', takenAt: at.toISOString(), network },
  ]);
  return true;
}

/**
 * Takes the snapshot of the month wherever it is missing; returns how many were taken.
 *
 * @throws AggregateError after all, when some neighbourhoods had none for a fault of theirs
 */
export async function takeDueSnapshots({ database, clock, newId }: Due): Promise<number> {
  const at = clock();
  const due = await database.asOperator((trx) => dueIn(trx, monthOf(at)));
  const faults: Error[] = [];
  let taken = 0;
  for (const id of due) {
    try {
      const isTaken = await database.inNeighbourhood(id, (trx) =>
        takeMonthly(trx, id, { at, newId }),
      );
      if (isTaken) taken += 1;
    } catch (cause) {
      faults.push(new Error(`No snapshot was taken of the neighbourhood ${id}.`, { cause }));
    }
  }
  if (faults.length > 0) throw new AggregateError(faults);
  return taken;
}
