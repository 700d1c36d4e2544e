import { z } from 'zod';
import { WarningKey } from './early-warning.ts';

/** `subject`: the name of what it is about; empty: the neighbourhood. */
const params = z.object({ warning: WarningKey, subject: z.string() });

/** What the journal says of early warnings. */
export const WarningChange = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('warning.accepted'), params }),
  z.object({ kind: z.literal('warning.reopened'), params }),
]);
export type WarningChange = z.infer<typeof WarningChange>;
