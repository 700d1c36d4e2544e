import { ActorId, text } from '@augenhoehe/domain/contract';
import { CooperationState } from '@augenhoehe/domain/structure';
import { z } from 'zod';

/** The address of the list: what is shown, and how. */
export const CooperationSearch = z.object({
  q: text(200).optional(),
  state: CooperationState.optional(),
  party: ActorId.optional(),
  view: z.enum(['form']).optional(),
});
export type CooperationSearch = z.infer<typeof CooperationSearch>;

/** The address of the form: what another page knows already. */
export const NewCooperationSearch = z.object({
  name: text(200).optional(),
  party: ActorId.optional(),
  /** A second one. */
  with: ActorId.optional(),
});
export type NewCooperationSearch = z.infer<typeof NewCooperationSearch>;

/** The address of a review: an earlier one that is changed. */
export const ReviewSearch = z.object({ review: z.string().optional() });
export type ReviewSearch = z.infer<typeof ReviewSearch>;
