import { z } from 'zod';
import { ActorId, endpoint, Language, requiredText, text } from '../../contract/index.ts';
import { ofNeighbourhood } from '../../inventory/index.ts';
import { documentFile, DocumentFormat } from './document-format.ts';

/** A letter as its writer has worded it; no line is added to it. */
export const Letter = z.object({
  /** Who writes: name, address, how to answer; as many lines as it takes. */
  sender: requiredText(400),
  recipient: requiredText(400),
  /** „Talstedt, 22. November 2026“. */
  placeAndDay: text(160),
  subject: requiredText(200),
  /** From the salutation to the closing. */
  words: requiredText(10_000),
  /** Who signs, as a name or a function. */
  signer: text(200),
});
export type Letter = z.infer<typeof Letter>;

export const makeLetter = endpoint({
  method: 'POST',
  path: '/api/neighbourhoods/:slug/documents/letter',
  summary: 'A letter to an actor in the words that are sent along, for an envelope with a window',
  audience: { kind: 'member', action: 'approach.edit' },
  params: ofNeighbourhood,
  query: z.object({
    language: Language.default('de'),
    format: DocumentFormat.default('pdf'),
  }),
  body: z.object({ actorId: ActorId, letter: Letter }),
  reply: z.null(),
  file: documentFile,
});
