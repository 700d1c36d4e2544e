import { z } from 'zod';
import { AgreementId, endpoint } from '../../contract/index.ts';
import { ofNeighbourhood } from '../../inventory/index.ts';

export const documentMediaTypes = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
} as const;

export const DocumentFormat = z.enum(['pdf', 'docx']);
export type DocumentFormat = z.infer<typeof DocumentFormat>;

/** Written into the journal, so it is no GET, although it changes nothing. */
export const makeAgreementDocument = endpoint({
  method: 'POST',
  path: '/api/neighbourhoods/:slug/agreements/:agreementId/document',
  summary:
    'A version of an agreement as a tagged PDF or a DOCX, in its language; without a number the newest; refused with `no-such-version` or `document-too-long`',
  audience: { kind: 'member', action: 'agreement.read' },
  params: ofNeighbourhood.extend({ agreementId: AgreementId }),
  query: z.object({
    version: z.coerce.number().int().min(1).optional(),
    format: DocumentFormat.default('pdf'),
  }),
  reply: z.null(),
  file: [documentMediaTypes.pdf, documentMediaTypes.docx],
});
