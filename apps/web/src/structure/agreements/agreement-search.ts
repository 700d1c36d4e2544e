import { versionsAtMost } from '@augenhoehe/domain/structure';
import { z } from 'zod';

/** Which version of an agreement is read. */
export const AgreementSearch = z.object({
  /** Left out: the newest. */
  fassung: z.coerce.number().int().min(1).max(versionsAtMost).optional(),
});
export type AgreementSearch = z.infer<typeof AgreementSearch>;
