import { z } from 'zod';
import { ContactPersonId, endpoint, PlainDate, text } from '../../contract/index.ts';
import { Changed, ofActor, ofNeighbourhood } from '../contract-parts.ts';
import {
  Consent,
  ContactPersonChanges,
  DataProtectionLaw,
  Gathering,
  InformedHow,
  LegalGround,
} from './contact-person.ts';
import { ContactPersonView } from './contact-person-view.ts';

const ofContactPerson = ofNeighbourhood.extend({ contactPersonId: ContactPersonId });

const Basis = z.object({
  law: DataProtectionLaw,
  ground: LegalGround,
  /** Needed with the ground `consent`, unless one is on record. */
  consent: Consent.pick({ wording: true, channel: true, givenOn: true }).nullable().optional(),
});

export const listContactPersons = endpoint({
  method: 'GET',
  path: '/api/neighbourhoods/:slug/actors/:actorId/contact-persons',
  summary: 'Whom to ask at an actor, in its order, as far as the reader may see them',
  audience: { kind: 'member', action: 'inventory.read' },
  params: ofActor,
  reply: z.object({
    contactPersons: z.array(ContactPersonView),
    /** What the neighbourhood relied on last, to propose it. */
    usualBasis: z.object({ law: DataProtectionLaw, ground: LegalGround }).nullable(),
    can: z.object({ add: z.boolean() }),
  }),
});
export type ContactPersonsOfActor = z.infer<typeof listContactPersons.reply>;

export const addContactPerson = endpoint({
  method: 'POST',
  path: '/api/neighbourhoods/:slug/actors/:actorId/contact-persons',
  summary: 'Add whom to ask at an actor; a name or a function is needed, and what allows it',
  audience: { kind: 'member', action: 'contact-person.edit' },
  params: ofActor,
  body: z.object({
    facts: ContactPersonChanges,
    basis: Basis,
    gathered: Gathering,
    source: text(200).optional(),
  }),
  reply: Changed.extend({ id: ContactPersonId }),
});

export const editContactPerson = endpoint({
  method: 'PATCH',
  path: '/api/neighbourhoods/:slug/contact-persons/:contactPersonId',
  summary:
    'Change facts; never the basis or a consent. Refused with `changed-meanwhile` where somebody else was faster',
  audience: { kind: 'member', action: 'contact-person.edit' },
  params: ofContactPerson,
  body: z.object({ changes: ContactPersonChanges, was: ContactPersonChanges }),
  reply: Changed,
});

export const orderContactPersons = endpoint({
  method: 'POST',
  path: '/api/neighbourhoods/:slug/actors/:actorId/contact-persons/order',
  summary: 'In which order an actor’s contact persons stand; those not named come after',
  audience: { kind: 'member', action: 'contact-person.edit' },
  params: ofActor,
  body: z.object({ contactPersons: z.array(ContactPersonId).min(1).max(200) }),
  reply: Changed,
});

export const setBasis = endpoint({
  method: 'PATCH',
  path: '/api/neighbourhoods/:slug/contact-persons/:contactPersonId/basis',
  summary: 'What allows keeping the entry; a new consent takes the place of the one before',
  audience: { kind: 'member', action: 'contact-person.edit' },
  params: ofContactPerson,
  body: Basis,
  reply: Changed,
});

export const blockContactPerson = endpoint({
  method: 'PATCH',
  path: '/api/neighbourhoods/:slug/contact-persons/:contactPersonId/block',
  summary: 'An objection or the withdrawal of a consent: hides at once. `on: null` takes it back',
  audience: { kind: 'member', action: 'contact-person.edit' },
  params: ofContactPerson,
  body: z.object({ reason: z.enum(['objection', 'withdrawal']), on: PlainDate.nullable() }),
  reply: Changed,
});

export const eraseContactPerson = endpoint({
  method: 'POST',
  path: '/api/neighbourhoods/:slug/contact-persons/:contactPersonId/erasure',
  summary: 'Delete or make anonymous, in the journal too; cannot be undone',
  audience: { kind: 'member', action: 'contact-person.erase' },
  params: ofContactPerson,
  body: z.object({ how: z.enum(['anonymise', 'delete']) }),
  reply: Changed,
});

export const listToInform = endpoint({
  method: 'GET',
  path: '/api/neighbourhoods/:slug/contact-persons/to-inform',
  summary: 'Who is to be informed by when, and whose entry is to be erased by when, next first',
  audience: { kind: 'member', action: 'contact-person.edit' },
  params: ofNeighbourhood,
  reply: z.object({
    today: PlainDate,
    toInform: z.array(ContactPersonView.extend({ actorName: z.string(), informBy: PlainDate })),
    toErase: z.array(ContactPersonView.extend({ actorName: z.string(), eraseBy: PlainDate })),
    informed: z.int(),
  }),
});
export type ToInform = z.infer<typeof listToInform.reply>['toInform'][number];
export type ToErase = z.infer<typeof listToInform.reply>['toErase'][number];

export const informContactPersons = endpoint({
  method: 'POST',
  path: '/api/neighbourhoods/:slug/contact-persons/informed',
  summary: 'Note that these persons were informed, when and how',
  audience: { kind: 'member', action: 'contact-person.edit' },
  params: ofNeighbourhood,
  body: z.object({
    contactPersons: z.array(ContactPersonId).min(1).max(500),
    on: PlainDate,
    how: InformedHow,
  }),
  reply: Changed.extend({ informed: z.int() }),
});
