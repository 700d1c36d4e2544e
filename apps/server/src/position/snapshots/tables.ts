import type { SnapshotId } from '@augenhoehe/domain/contract';
import type { SnapshotKind } from '@augenhoehe/domain/position';
import type { Insertable } from 'kysely';

interface SnapshotTable {
  neighbourhood_id: string;
  id: SnapshotId;
  name: string;
  kind: SnapshotKind;
  /** Of a monthly one, in Germany, `2026-11`: each month has one. */
  month: string | null;
  taken_at: Date;
}

/** Beside the snapshot, so that a new name does not write the whole network into the journal again. */
interface SnapshotNetworkTable {
  neighbourhood_id: string;
  snapshot_id: SnapshotId;
  /** `PackedSnapshot` */
  network: unknown;
  /** `SnapshotFigures`; they follow from the network. */
  figures: unknown;
}

export type NewSnapshotRow = Insertable<SnapshotTable>;
export type NewSnapshotNetworkRow = Insertable<SnapshotNetworkTable>;

declare module '../../platform/database/schema.ts' {
  interface Schema {
    snapshot: SnapshotTable;
    snapshot_network: SnapshotNetworkTable;
  }
}
