import {
  monthOf,
  snapshotFigures,
  unpackSnapshot,
  WholeSnapshot,
  WholeSnapshotNetwork,
} from '@augenhoehe/domain/position';
import { type KeptTable, keptTable } from '../../platform/database/kept-table.ts';

export const keptSnapshots: readonly KeptTable[] = [
  keptTable({
    name: 'snapshots',
    table: 'snapshot',
    order: ['id'],
    entry: WholeSnapshot,
    derived: ['month'],
    derive: ({ kind, takenAt }) => ({
      month: kind === 'monthly' ? monthOf(new Date(takenAt)) : null,
    }),
  }),
  keptTable({
    name: 'snapshotNetworks',
    table: 'snapshot_network',
    order: ['snapshot_id'],
    // With ten thousand actors each takes 4 MB.
    atOnce: 2,
    entry: WholeSnapshotNetwork,
    derived: ['figures'],
    derive: ({ network }) => ({ figures: snapshotFigures(unpackSnapshot(network)) }),
  }),
];
