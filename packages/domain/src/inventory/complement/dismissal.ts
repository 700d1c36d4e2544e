import { z } from 'zod';

/** Why somebody does not want to be shown a match any longer. */
export const DismissalReason = z.enum(['tried', 'not-now', 'solved', 'unfitting', 'other']);
export type DismissalReason = z.infer<typeof DismissalReason>;
