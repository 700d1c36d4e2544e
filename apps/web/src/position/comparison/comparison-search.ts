import { ActorId, listOf, SnapshotId } from '@augenhoehe/domain/contract';
import { z } from 'zod';

/** What can be shown of the ties of two dates, one by one or together. */
export const shownKinds = ['new', 'lost', 'stronger', 'weaker'] as const;
export type ShownKind = (typeof shownKinds)[number];

/** The address of the page Zeitvergleich says all that is shown. */
export const ComparisonSearch = z.object({
  /** Left out: the oldest snapshot. */
  von: SnapshotId.optional(),
  /** Left out: today. */
  bis: SnapshotId.optional(),
  /** Left out: all of them. */
  art: listOf(z.enum(shownKinds)).optional(),
  /** Open in the panel. */
  akteur: ActorId.optional(),
});
export type ComparisonSearch = z.infer<typeof ComparisonSearch>;
