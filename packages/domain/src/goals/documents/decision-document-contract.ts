import { z } from 'zod';
import { DecisionId, endpoint, Language } from '../../contract/index.ts';
import { ofNeighbourhood } from '../../inventory/index.ts';
import { documentFile, DocumentFormat } from '../../structure/index.ts';

/** What of a decision leaves the screen: ballots to hand out, the sheet to enter them, the record of what was counted. */
export const DecisionDocument = z.enum([
  'decision-ballots',
  'decision-entry-sheet',
  'decision-count',
]);
export type DecisionDocument = z.infer<typeof DecisionDocument>;

/** So many ballots without a name are printed at once. */
export const blankBallotsAtMost = 300;

export const makeDecisionDocument = endpoint({
  method: 'POST',
  path: '/api/neighbourhoods/:slug/decisions/:decisionId/documents',
  summary:
    'Ballots to print or the sheet to enter them, of an open decision, or the record of a closed one; a tagged PDF or a DOCX. Refused with `not-open` or `no-result`',
  audience: { kind: 'member', action: 'decision.read' },
  params: ofNeighbourhood.extend({ decisionId: DecisionId }),
  query: z.object({
    document: DecisionDocument.default('decision-count'),
    /** So many ballots with a line for the name; left out: one for each voice, with its name where votes are open. */
    blank: z.coerce.number().int().min(1).max(blankBallotsAtMost).optional(),
    language: Language.default('de'),
    format: DocumentFormat.default('pdf'),
  }),
  reply: z.null(),
  file: documentFile,
});
