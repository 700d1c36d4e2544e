import { z } from 'zod';
import { SnapshotId } from '../../contract/index.ts';
import { PackedSnapshot } from './snapshot-network.ts';
import { Snapshot } from './snapshot.ts';

/* As they stand in a neighbourhood's file: what follows from them is worked out anew. */

export const WholeSnapshot = z.strictObject(Snapshot.shape);

export const WholeSnapshotNetwork = z.strictObject({
  snapshotId: SnapshotId,
  network: PackedSnapshot,
});
