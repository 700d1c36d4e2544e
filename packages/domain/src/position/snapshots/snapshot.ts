import { z } from 'zod';
import { Instant, SnapshotId, text } from '../../contract/index.ts';

/** Taken by somebody, or by itself once a month. */
export const SnapshotKind = z.enum(['by-hand', 'monthly']);
export type SnapshotKind = z.infer<typeof SnapshotKind>;

/** So many are kept that were taken by hand; monthly ones come beside them. */
export const snapshotsByHandAtMost = 200;

/** The network as it was at an instant; its actors and ties are kept beside it. */
export const Snapshot = z.object({
  id: SnapshotId,
  /** What it was taken for; empty for a monthly one that nobody has named. */
  name: text(80),
  kind: SnapshotKind,
  takenAt: Instant,
});
export type Snapshot = z.infer<typeof Snapshot>;
