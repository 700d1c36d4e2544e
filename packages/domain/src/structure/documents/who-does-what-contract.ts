import { z } from 'zod';
import { BodyId, CooperationId, endpoint, Language } from '../../contract/index.ts';
import { ofNeighbourhood } from '../../inventory/index.ts';
import { documentFile, DocumentFormat } from './document-format.ts';

/** To hang on a wall, or to print on any printer. */
export const WhoDoesWhatPaper = z.enum(['a3-landscape', 'a4-landscape']);
export type WhoDoesWhatPaper = z.infer<typeof WhoDoesWhatPaper>;

export const makeWhoDoesWhat = endpoint({
  method: 'POST',
  path: '/api/neighbourhoods/:slug/documents/who-does-what',
  summary:
    'Who does what until when, as this member sees it: of a cooperation, a body, or the whole neighbourhood; a tagged PDF or a DOCX',
  audience: { kind: 'member', action: 'inventory.read' },
  params: ofNeighbourhood,
  query: z
    .object({
      cooperation: CooperationId.optional(),
      body: BodyId.optional(),
      paper: WhoDoesWhatPaper.default('a3-landscape'),
      language: Language.default('de'),
      format: DocumentFormat.default('pdf'),
    })
    .refine(({ cooperation, body }) => cooperation === undefined || body === undefined, {
      path: ['body'],
      error: 'one-context',
    }),
  reply: z.null(),
  file: documentFile,
});
