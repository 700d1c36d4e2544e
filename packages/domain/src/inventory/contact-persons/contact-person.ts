import { z } from 'zod';
import { Visibility } from '../../access/index.ts';
import {
  ActorId,
  ContactPersonId,
  Instant,
  PersonId,
  PlainDate,
  requiredText,
  text,
} from '../../contract/index.ts';
import { Email } from '../actor.ts';

/** Which law the entry is kept under: one network often has carriers of several. */
export const DataProtectionLaw = z.enum(['dsgvo', 'dsg-ekd', 'kdg']);
export type DataProtectionLaw = z.infer<typeof DataProtectionLaw>;

/** What allows it: Art. 6 (1) a, b, c, e and f DSGVO; § 6 DSG-EKD and § 6 KDG know the same grounds. */
export const LegalGround = z.enum(['consent', 'contract', 'obligation', 'task', 'interest']);
export type LegalGround = z.infer<typeof LegalGround>;

/**
 * How the entry came about: by the person, told by the person (both Art. 13 DSGVO), or from
 * elsewhere (Art. 14).
 */
export const Gathering = z.enum(['self', 'from-person', 'elsewhere']);
export type Gathering = z.infer<typeof Gathering>;

/** How the person was informed; `form`: by the notice at the form that the person filled in. */
export const InformedHow = z.enum(['form', 'email', 'letter', 'oral']);
export type InformedHow = z.infer<typeof InformedHow>;

/** Ways to reach a person are never public. */
export const ContactVisibility = Visibility.exclude(['oeffentlich']);
export type ContactVisibility = z.infer<typeof ContactVisibility>;

export const ConsentChannel = z.enum(['form', 'paper', 'email', 'oral']);
export type ConsentChannel = z.infer<typeof ConsentChannel>;

export const Consent = z.object({
  /** Which wording the person agreed to. */
  wording: requiredText(120),
  channel: ConsentChannel,
  givenOn: PlainDate,
  /** The member who noted it. */
  takenBy: PersonId,
  withdrawnOn: PlainDate.nullable(),
});
export type Consent = z.infer<typeof Consent>;

/** What is recorded of somebody who can be reached at work, and nothing else. Empty text: not known. */
export const ContactPersonFacts = z.object({
  /** Empty for a mailbox of a function, „Geschäftsstelle“. */
  name: text(160),
  duty: text(160),
  phone: text(60),
  email: Email,
  /** When and where to be reached at work, „Di 9–12“. */
  availability: text(200),
  isDeputy: z.boolean(),
  visibility: ContactVisibility,
  firstContactOn: PlainDate.nullable(),
});
export type ContactPersonFacts = z.infer<typeof ContactPersonFacts>;

export const contactPersonFactNames = ContactPersonFacts.keyof().options;

export const ContactPersonChanges = ContactPersonFacts.partial();
export type ContactPersonChanges = z.infer<typeof ContactPersonChanges>;

export const ContactPerson = ContactPersonFacts.extend({
  id: ContactPersonId,
  actorId: ActorId,
  /** Order among the contact persons of the actor, from 0. */
  rank: z.int().min(0),
  law: DataProtectionLaw,
  ground: LegalGround,
  /** What was consented to; stays when another ground takes its place. */
  consent: Consent.nullable(),
  gathered: Gathering,
  source: text(200),
  enteredOn: PlainDate,
  /** Since when others than the coordination can see it. */
  disclosedOn: PlainDate.nullable(),
  informedOn: PlainDate.nullable(),
  informedHow: InformedHow.nullable(),
  objectedOn: PlainDate.nullable(),
  anonymisedOn: PlainDate.nullable(),
  /** The member who entered it. */
  author: PersonId.nullable(),
  createdAt: Instant,
  updatedAt: Instant,
});
export type ContactPerson = z.infer<typeof ContactPerson>;
