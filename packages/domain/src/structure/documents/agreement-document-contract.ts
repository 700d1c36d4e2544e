import { z } from 'zod';
import { AgreementId, endpoint } from '../../contract/index.ts';
import { ofNeighbourhood } from '../../inventory/index.ts';
import { versionsAtMost } from '../agreements/agreement-contract.ts';
import { documentFile, DocumentFormat } from './document-format.ts';

/** Written into the journal, so it is no GET, although it changes nothing. */
export const makeAgreementDocument = endpoint({
  method: 'POST',
  path: '/api/neighbourhoods/:slug/agreements/:agreementId/document',
  summary:
    'A version of an agreement as a tagged PDF or a DOCX, in its language; without a number the newest; refused with `no-such-version` or `document-too-long`',
  audience: { kind: 'member', action: 'agreement.read' },
  params: ofNeighbourhood.extend({ agreementId: AgreementId }),
  query: z.object({
    version: z.coerce.number().int().min(1).max(versionsAtMost).optional(),
    format: DocumentFormat.default('pdf'),
  }),
  reply: z.null(),
  file: documentFile,
});
