import type { Letter } from '@augenhoehe/domain/structure';
import { z } from 'zod';

/** A letter while it is written, with fields that may be empty. */
export const LetterDraft = z.object({
  sender: z.string(),
  recipient: z.string(),
  placeAndDay: z.string(),
  subject: z.string(),
  words: z.string(),
  signer: z.string(),
} satisfies Record<keyof Letter, z.ZodString>);
export type LetterDraft = z.infer<typeof LetterDraft>;
