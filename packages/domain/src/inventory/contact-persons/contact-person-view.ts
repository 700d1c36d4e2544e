import { z } from 'zod';
import { ActorId, ContactPersonId, PlainDate } from '../../contract/index.ts';
import { blockOf } from './block-of.ts';
import {
  Consent,
  type ContactPerson,
  ContactPersonFacts,
  DataProtectionLaw,
  Gathering,
  InformedHow,
  LegalGround,
} from './contact-person.ts';
import { informBy } from './inform-by.ts';

/** What answers for the entry: only for those who keep it. */
export const ContactPersonKeeping = z.object({
  law: DataProtectionLaw,
  ground: LegalGround,
  consent: Consent.omit({ takenBy: true }).nullable(),
  gathered: Gathering,
  source: z.string(),
  enteredOn: PlainDate,
  firstContactOn: PlainDate.nullable(),
  /** `null`: no person is named, nobody needs to be informed. */
  informBy: PlainDate.nullable(),
  informedOn: PlainDate.nullable(),
  informedHow: InformedHow.nullable(),
});
export type ContactPersonKeeping = z.infer<typeof ContactPersonKeeping>;

/** A contact person as a reply shows it. */
export const ContactPersonView = ContactPersonFacts.omit({ firstContactOn: true }).extend({
  id: ContactPersonId,
  actorId: ActorId,
  /** `blocked`: objected or withdrawn, nothing but the name is shown; `former`: made anonymous. */
  state: z.enum(['active', 'blocked', 'former']),
  block: z.object({ reason: z.enum(['objection', 'withdrawal']), on: PlainDate }).nullable(),
  keeping: ContactPersonKeeping.nullable(),
  can: z.object({ edit: z.boolean(), erase: z.boolean() }),
});
export type ContactPersonView = z.infer<typeof ContactPersonView>;

function keepingOf(person: ContactPerson): ContactPersonKeeping {
  return ContactPersonKeeping.parse({ ...person, informBy: informBy(person) });
}

function stateOf(person: ContactPerson): ContactPersonView['state'] {
  if (person.anonymisedOn !== null) return 'former';
  return blockOf(person) === null ? 'active' : 'blocked';
}

/** As somebody sees it who may see it at all. Of a blocked one only what honouring it takes is left. */
export function viewOf(person: ContactPerson, can: ContactPersonView['can']): ContactPersonView {
  const state = stateOf(person);
  const reachable = state === 'active';
  return {
    id: person.id,
    actorId: person.actorId,
    name: person.name,
    duty: person.duty,
    phone: reachable ? person.phone : '',
    email: reachable ? person.email : '',
    availability: reachable ? person.availability : '',
    isDeputy: person.isDeputy,
    visibility: person.visibility,
    state,
    block: blockOf(person),
    keeping: can.edit && state !== 'former' ? keepingOf(person) : null,
    can: { edit: can.edit && state !== 'former', erase: can.erase },
  };
}
