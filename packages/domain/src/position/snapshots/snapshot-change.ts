import { z } from 'zod';

/** What the journal says of snapshots; the name of a monthly one is its month, `2026-11`. */
export const SnapshotChange = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('snapshot.taken'), params: z.object({ name: z.string() }) }),
  z.object({ kind: z.literal('snapshot.taken-monthly'), params: z.object({ month: z.string() }) }),
  z.object({
    kind: z.literal('snapshot.renamed'),
    params: z.object({ from: z.string(), to: z.string() }),
  }),
  z.object({ kind: z.literal('snapshot.removed'), params: z.object({ name: z.string() }) }),
]);
export type SnapshotChange = z.infer<typeof SnapshotChange>;
