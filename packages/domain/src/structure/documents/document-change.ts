import { z } from 'zod';
import { DocumentFormat } from './document-format.ts';
import { DocumentKind } from './document-kind.ts';

/** What the journal says of documents: who took which one along. */
export const DocumentChange = z.object({
  kind: z.literal('document.made'),
  params: z.object({
    document: DocumentKind,
    /** The name of what it tells of. */
    of: z.string(),
    format: DocumentFormat,
  }),
});
export type DocumentChange = z.infer<typeof DocumentChange>;
