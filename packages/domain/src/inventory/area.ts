import { z } from 'zod';
import { AreaId, requiredText } from '../contract/index.ts';

/** A part of the neighbourhood, or what lies beyond it („stadtweit“). */
export const Area = z.object({
  id: AreaId,
  name: requiredText(120),
  hasBoundary: z.boolean(),
});
export type Area = z.infer<typeof Area>;
