import { z } from 'zod';
import { endpoint, requiredText, SnapshotId, text } from '../../contract/index.ts';
import { Changed, ofNeighbourhood } from '../../inventory/index.ts';
import { Comparison } from './compare-snapshots.ts';
import { SnapshotFigures } from './snapshot-figures.ts';
import { Snapshot } from './snapshot.ts';

const reading = { kind: 'member', action: 'inventory.read' } as const;
const editing = { kind: 'member', action: 'snapshot.edit' } as const;
const ofSnapshot = ofNeighbourhood.extend({ snapshotId: SnapshotId });
const naming = z.object({ name: requiredText(80) });

const MeasuredSnapshot = Snapshot.extend({ figures: SnapshotFigures });
export type MeasuredSnapshot = z.infer<typeof MeasuredSnapshot>;

export const listSnapshots = endpoint({
  method: 'GET',
  path: '/api/neighbourhoods/:slug/snapshots',
  summary: 'The snapshots of the network, the oldest first, with their figures and those of today',
  audience: reading,
  params: ofNeighbourhood,
  reply: z.object({
    snapshots: z.array(MeasuredSnapshot),
    today: SnapshotFigures,
    can: z.object({ edit: z.boolean() }),
  }),
});
export type Snapshots = z.infer<typeof listSnapshots.reply>;

export const takeSnapshot = endpoint({
  method: 'POST',
  path: '/api/neighbourhoods/:slug/snapshots',
  summary: 'Keep the network as it is now, under a name',
  audience: editing,
  params: ofNeighbourhood,
  body: naming,
  reply: Changed.extend({ id: SnapshotId }),
});

export const renameSnapshot = endpoint({
  method: 'PATCH',
  path: '/api/neighbourhoods/:slug/snapshots/:snapshotId',
  summary:
    'Give a snapshot another name; refused with `changed-meanwhile` where somebody else was faster',
  audience: editing,
  params: ofSnapshot,
  /** `was`: the name the writer saw; monthly ones have none. */
  body: naming.extend({ was: text(80) }),
  reply: Changed,
});

export const removeSnapshot = endpoint({
  method: 'DELETE',
  path: '/api/neighbourhoods/:slug/snapshots/:snapshotId',
  summary: 'Remove a snapshot; can be undone',
  audience: editing,
  params: ofSnapshot,
  reply: Changed,
});

export const compareWithSnapshot = endpoint({
  method: 'GET',
  path: '/api/neighbourhoods/:slug/snapshots/:snapshotId/comparison',
  summary: 'What changed from one snapshot to another, or to today; the earlier one comes first',
  audience: reading,
  params: ofSnapshot,
  query: z.object({ with: SnapshotId.optional() }),
  reply: z.object({
    earlier: Snapshot,
    /** `null`: today. */
    later: Snapshot.nullable(),
    comparison: Comparison,
  }),
});
export type SnapshotComparison = z.infer<typeof compareWithSnapshot.reply>;
