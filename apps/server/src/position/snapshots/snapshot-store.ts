import type { NeighbourhoodId, SnapshotId } from '@augenhoehe/domain/contract';
import {
  type MeasuredSnapshot,
  monthOf,
  PackedSnapshot,
  packSnapshot,
  type Snapshot,
  SnapshotFigures,
  snapshotFigures,
  type SnapshotNetwork,
  unpackSnapshot,
} from '@augenhoehe/domain/position';
import { sql } from 'kysely';
import { insertRows } from '../../platform/database/bulk.ts';
import type { Trx } from '../../platform/database/schema.ts';
import type { NewSnapshotNetworkRow, NewSnapshotRow } from './tables.ts';

/** All that were taken by hand and more than sixty years of monthly ones, so that a reply has a bound. */
const shownAtMost = 1000;

export interface NewSnapshot extends Snapshot {
  readonly network: SnapshotNetwork;
}

/** The oldest first. */
export async function snapshotsOf(
  trx: Trx,
  neighbourhoodId: NeighbourhoodId,
): Promise<MeasuredSnapshot[]> {
  const rows = await trx
    .selectFrom('snapshot')
    .innerJoin('snapshot_network', (join) =>
      join
        .onRef('snapshot_network.neighbourhood_id', '=', 'snapshot.neighbourhood_id')
        .onRef('snapshot_network.snapshot_id', '=', 'snapshot.id'),
    )
    .select(['id', 'name', 'kind', 'taken_at', 'figures'])
    .where('snapshot.neighbourhood_id', '=', neighbourhoodId)
    .orderBy('taken_at')
    .orderBy('id')
    .limit(shownAtMost)
    .execute();
  return rows.map(({ taken_at, figures, ...row }) => ({
    ...row,
    takenAt: taken_at.toISOString(),
    figures: SnapshotFigures.parse(figures),
  }));
}

/** How many were taken by hand. */
export async function countByHand(trx: Trx, neighbourhoodId: NeighbourhoodId): Promise<number> {
  const { count } = await trx
    .selectFrom('snapshot')
    .select(sql<number>`count(*)::int`.as('count'))
    .where('neighbourhood_id', '=', neighbourhoodId)
    .where('kind', '=', 'by-hand')
    .executeTakeFirstOrThrow();
  return count;
}

function selectSnapshot(trx: Trx, neighbourhoodId: NeighbourhoodId, id: SnapshotId) {
  return trx
    .selectFrom('snapshot')
    .select(['id', 'name', 'kind', 'taken_at'])
    .where('neighbourhood_id', '=', neighbourhoodId)
    .where('id', '=', id);
}

type HeadRow = Omit<Snapshot, 'takenAt'> & { readonly taken_at: Date };

function toSnapshot({ taken_at, ...snapshot }: HeadRow): Snapshot {
  return { ...snapshot, takenAt: taken_at.toISOString() };
}

export async function findSnapshot(
  trx: Trx,
  neighbourhoodId: NeighbourhoodId,
  id: SnapshotId,
): Promise<Snapshot | undefined> {
  const row = await selectSnapshot(trx, neighbourhoodId, id).executeTakeFirst();
  return row && toSnapshot(row);
}

/** Locked until the transaction ends. */
export async function lockSnapshot(
  trx: Trx,
  neighbourhoodId: NeighbourhoodId,
  id: SnapshotId,
): Promise<Snapshot | undefined> {
  const row = await selectSnapshot(trx, neighbourhoodId, id).forUpdate().executeTakeFirst();
  return row && toSnapshot(row);
}

/** Actors and ties as they were then. */
export async function networkOfSnapshot(
  trx: Trx,
  neighbourhoodId: NeighbourhoodId,
  id: SnapshotId,
): Promise<SnapshotNetwork | undefined> {
  const row = await trx
    .selectFrom('snapshot_network')
    .select('network')
    .where('neighbourhood_id', '=', neighbourhoodId)
    .where('snapshot_id', '=', id)
    .executeTakeFirst();
  return row && unpackSnapshot(PackedSnapshot.parse(row.network));
}

export async function insertSnapshots(
  trx: Trx,
  neighbourhoodId: NeighbourhoodId,
  snapshots: readonly NewSnapshot[],
): Promise<void> {
  const heads = snapshots.map(({ id, name, kind, takenAt }): NewSnapshotRow => {
    const at = new Date(takenAt);
    const month = kind === 'monthly' ? monthOf(at) : null;
    return { neighbourhood_id: neighbourhoodId, id, name, kind, month, taken_at: at };
  });
  const networks = snapshots.map(
    ({ id, network }): NewSnapshotNetworkRow => ({
      neighbourhood_id: neighbourhoodId,
      snapshot_id: id,
      network: packSnapshot(network),
      figures: snapshotFigures(network),
    }),
  );
  await insertRows(trx, 'snapshot', heads);
  await insertRows(trx, 'snapshot_network', networks);
}

export async function updateSnapshotName(
  trx: Trx,
  neighbourhoodId: NeighbourhoodId,
  { id, name }: Pick<Snapshot, 'id' | 'name'>,
): Promise<void> {
  await trx
    .updateTable('snapshot')
    .set({ name })
    .where('neighbourhood_id', '=', neighbourhoodId)
    .where('id', '=', id)
    .execute();
}

export async function deleteSnapshot(
  trx: Trx,
  neighbourhoodId: NeighbourhoodId,
  id: SnapshotId,
): Promise<void> {
  await trx
    .deleteFrom('snapshot_network')
    .where('neighbourhood_id', '=', neighbourhoodId)
    .where('snapshot_id', '=', id)
    .execute();
  await trx
    .deleteFrom('snapshot')
    .where('neighbourhood_id', '=', neighbourhoodId)
    .where('id', '=', id)
    .execute();
}
