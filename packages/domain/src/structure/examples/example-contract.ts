import { z } from 'zod';
import { ActorTypeKey } from '../../catalogue/index.ts';
import {
  ActorId,
  CooperationId,
  endpoint,
  ExampleId,
  Language,
  PartyId,
  PlainDate,
} from '../../contract/index.ts';
import { Changed, ofNeighbourhood } from '../../inventory/index.ts';
import { ConfirmationWords } from '../agreements/confirmation.ts';
import { documentFile, DocumentFormat } from '../documents/document-format.ts';
import { Consent, ConsentStanding, ConsentWay } from './consent.ts';
import { Example, ExampleText, ExampleWords } from './example.ts';
import { PrincipleStanding } from './principle-evidence.ts';

const ofCooperation = ofNeighbourhood.extend({ cooperationId: CooperationId });
const reading = { kind: 'member', action: 'example.read' } as const;
const writing = { kind: 'member', action: 'example.edit' } as const;

export const ExampleStateKey = z.enum(['draft', 'agreed', 'published', 'taken-back']);

export const ExampleRow = z.object({
  id: ExampleId,
  title: z.string(),
  about: z.string(),
  state: ExampleStateKey,
  publishedOn: PlainDate.nullable(),
  /** `null`: this member does not see it. */
  cooperation: z.object({ id: CooperationId, name: z.string() }).nullable(),
  /** Who takes part today. */
  parties: z.array(z.string()),
  /** How many of them have agreed to its words. */
  agreed: z.int(),
  /** Whether this member reads what is said to it, not the words alone. */
  can: z.object({ read: z.boolean() }),
});
export type ExampleRow = z.infer<typeof ExampleRow>;

export const listExamples = endpoint({
  method: 'GET',
  path: '/api/neighbourhoods/:slug/examples',
  summary:
    'Good examples: those that are published, and drafts for those they tell of and for the team',
  audience: { kind: 'member', action: 'inventory.read' },
  params: ofNeighbourhood,
  query: z.object({ cooperation: CooperationId.optional() }),
  reply: z.object({
    examples: z.array(ExampleRow),
    can: z.object({ add: z.boolean() }),
  }),
});

const ConsentShown = Consent.omit({ personId: true, exampleId: true, partyId: true, textId: true });

const PartyOfExample = z.object({
  id: PartyId,
  actor: z.object({ id: ActorId, name: z.string(), type: ActorTypeKey.nullable() }),
  takesPart: z.boolean(),
  /** Its last word; `isCurrent`: to the words as they are now. */
  consent: ConsentShown.extend({ isCurrent: z.boolean() }).nullable(),
  /** `answer`: by one's own account; `record`: what came on paper or was said. */
  can: z.object({ answer: z.boolean(), record: z.boolean() }),
});
export type PartyOfExample = z.infer<typeof PartyOfExample>;

export const showExample = endpoint({
  method: 'GET',
  path: '/api/neighbourhoods/:slug/cooperations/:cooperationId/example',
  summary:
    'A cooperation as an example: its words, what shows the five principles, and the consent of each party',
  audience: reading,
  params: ofCooperation,
  reply: z.object({
    cooperation: z.object({ id: CooperationId, name: z.string() }),
    example: Example.nullable(),
    state: ExampleStateKey.nullable(),
    standing: ConsentStanding.nullable(),
    /** Where everybody reads it, once it is published. */
    address: z.url().nullable(),
    principles: z.array(PrincipleStanding),
    /** In the order of the cooperation. */
    parties: z.array(PartyOfExample),
    can: z.object({ edit: z.boolean() }),
  }),
});
export type ExampleSheet = z.infer<typeof showExample.reply>;

export const addExample = endpoint({
  method: 'POST',
  path: '/api/neighbourhoods/:slug/cooperations/:cooperationId/example',
  summary: 'Begin an example with words from the entries of the cooperation',
  audience: writing,
  params: ofCooperation,
  body: z.object({ language: Language }),
  reply: Changed.extend({ id: ExampleId }),
});

const ExampleChanges = ExampleWords.partial();

export const editExample = endpoint({
  method: 'PATCH',
  path: '/api/neighbourhoods/:slug/cooperations/:cooperationId/example',
  summary:
    'Change the words; consents given to the words before no longer count. Refused with `changed-meanwhile` where somebody else was faster',
  audience: writing,
  params: ofCooperation,
  body: z.object({ changes: ExampleChanges, was: ExampleChanges }),
  reply: Changed,
});

export const removeExample = endpoint({
  method: 'DELETE',
  path: '/api/neighbourhoods/:slug/cooperations/:cooperationId/example',
  summary: 'Remove an example with what was said to it; can be undone',
  audience: writing,
  params: ofCooperation,
  reply: Changed,
});

export const answerExample = endpoint({
  method: 'PUT',
  path: '/api/neighbourhoods/:slug/cooperations/:cooperationId/example/parties/:partyId/consent',
  summary:
    'Say yes or no for a party, at any time; a no takes a published example back. A yes is refused with `version-outdated` where the words have changed',
  audience: reading,
  params: ofCooperation.extend({ partyId: PartyId }),
  body: ConfirmationWords.extend({
    /** The words that were read. */
    textId: Example.shape.textId,
    way: ConsentWay,
    witness: Consent.shape.witness.default(''),
    /** On paper and by word of mouth: the day on which it was given. */
    givenOn: PlainDate,
  }),
  reply: Changed.extend({ isComplete: z.boolean() }),
});

export const publishExample = endpoint({
  method: 'POST',
  path: '/api/neighbourhoods/:slug/cooperations/:cooperationId/example/publication',
  summary:
    'Show the example to everybody; refused with `consent-missing` and the names of those who have not agreed, or with `example-unworded`',
  audience: writing,
  params: ofCooperation,
  body: z.object({ textId: Example.shape.textId }),
  reply: Changed.extend({ address: z.url() }),
});

export const takeBackExample = endpoint({
  method: 'DELETE',
  path: '/api/neighbourhoods/:slug/cooperations/:cooperationId/example/publication',
  summary: 'Show a published example to nobody any more',
  audience: writing,
  params: ofCooperation,
  reply: Changed,
});

/** Written into the journal, so it is no GET, although it changes nothing. */
export const makeExampleDocument = endpoint({
  method: 'POST',
  path: '/api/neighbourhoods/:slug/cooperations/:cooperationId/example/document',
  summary:
    'The example on one page, as a tagged PDF or a DOCX, in its language, without any person',
  audience: reading,
  params: ofCooperation,
  query: z.object({ format: DocumentFormat.default('pdf') }),
  reply: z.null(),
  file: documentFile,
});

/** What everybody may read: words and names of organisations that all parties have consented to, and no person. */
export const PublishedExample = ExampleText.extend({
  neighbourhood: z.object({ name: z.string(), city: z.string() }),
  parties: z.array(z.string()),
  publishedOn: PlainDate,
});
export type PublishedExample = z.infer<typeof PublishedExample>;

export const readPublishedExample = endpoint({
  method: 'GET',
  path: '/api/published-examples/:exampleId',
  summary:
    'A published example; 404 `example-not-published` for whatever is none, or none any more',
  audience: { kind: 'anyone' },
  params: z.object({ exampleId: ExampleId }),
  reply: PublishedExample,
});
