import { z } from 'zod';
import { TieTypeKey } from '../../catalogue/index.ts';
import { ActorId, TieId } from '../../contract/index.ts';

/** How close a tie of a draft is; not being tied any longer is a step of its own. */
export const DraftLevel = z.literal([1, 2, 3, 4, 5]);
export type DraftLevel = z.infer<typeof DraftLevel>;

/** One change of a draft. */
export const DraftStep = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('add-tie'),
    /** The id the tie has within the draft, so that later steps can speak of it. */
    tie: TieId,
    from: ActorId,
    to: ActorId,
    /** A wish ties nobody. */
    type: TieTypeKey.refine((type) => type !== 'wunsch', { error: 'wish-ties-nobody' }),
    level: DraftLevel,
  }),
  z.object({ kind: z.literal('change-level'), tie: TieId, level: DraftLevel }),
  z.object({ kind: z.literal('end-tie'), tie: TieId }),
  z.object({ kind: z.literal('remove-actor'), actor: ActorId }),
]);
export type DraftStep = z.infer<typeof DraftStep>;
export type AddedTie = Extract<DraftStep, { kind: 'add-tie' }>;

/** The steps of a draft in the order they were taken. */
export const DraftSteps = z.array(DraftStep).max(100);
export type DraftSteps = readonly DraftStep[];
