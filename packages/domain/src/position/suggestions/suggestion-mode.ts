import { z } from 'zod';

/**
 * - `near`: they share a field of action or a target group
 * - `second-glance`: they share neither, yet one has what the other one needs
 */
export const SuggestionMode = z.enum(['near', 'second-glance']);
export type SuggestionMode = z.infer<typeof SuggestionMode>;
