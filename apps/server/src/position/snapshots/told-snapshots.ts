import { keptBy, type ToldTable } from '../../inventory/index.ts';

/**
 * A network comes and goes with its snapshot, which says who may take it back. It is too long to be read,
 * and the page of snapshots shows it better.
 */
export const toldSnapshots: readonly ToldTable[] = [
  keptBy('snapshot.edit', 'snapshot'),
  { table: 'snapshot_network', untold: ['network', 'figures'] },
];
