import { z } from 'zod';

/** The five principles of cooperation, after the study „Gelingende Kooperation im Sozialraum“, in their order. */
export const Principle = z.enum([
  'stock-taking',
  'contacts',
  'communication',
  'structure',
  'goals',
]);
export type Principle = z.infer<typeof Principle>;
