import { z } from 'zod';

const params = z.object({});

/** What the journal says of the logo; the pictures themselves stand beside the journal. */
export const LogoChange = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('logo.set'), params }),
  z.object({ kind: z.literal('logo.described'), params }),
  z.object({ kind: z.literal('logo.removed'), params }),
]);
export type LogoChange = z.infer<typeof LogoChange>;
