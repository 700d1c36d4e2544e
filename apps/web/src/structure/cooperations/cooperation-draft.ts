import { type Cooperation, CooperationFacts } from '@augenhoehe/domain/structure';
import { z } from 'zod';

/** Facts while somebody writes: nothing is too long or too short yet. */
export const WrittenCooperation = CooperationFacts.extend({
  name: z.string(),
  concern: z.string(),
  stateReason: z.string(),
  lesson: z.string(),
  output: z.string(),
  benefitOwn: z.string(),
  benefitShared: z.string(),
  benefitNeighbourhood: z.string(),
  targetBenefit: z.string(),
  goal: z.string(),
  goalDecidedHow: z.string(),
  note: z.string(),
});
export type WrittenCooperation = z.infer<typeof WrittenCooperation>;

/** An edit in progress: what is written, and what was there when it began. */
export const CooperationDraft = z.object({ facts: WrittenCooperation, was: WrittenCooperation });
export type CooperationDraft = z.infer<typeof CooperationDraft>;

export function written(cooperation: Cooperation): WrittenCooperation {
  return WrittenCooperation.parse(cooperation);
}

/** An empty field of a day is no day. */
export function dayOf(text: string): string | null {
  return text === '' ? null : text;
}
