import type { ToldTable } from '../../inventory/index.ts';

/** Networks are too long to be read, and the page of snapshots shows them better. */
export const toldSnapshots: ToldTable = {
  table: 'snapshot_network',
  untold: ['network', 'figures'],
};
