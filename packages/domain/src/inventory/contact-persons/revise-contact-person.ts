import {
  type Consent,
  ContactPerson,
  type ContactPersonChanges,
  type DataProtectionLaw,
  type LegalGround,
} from './contact-person.ts';
import { readablePhone } from './readable-phone.ts';

/** With other facts, on that day. Neither basis nor consent ever changes along. */
export function withFacts(
  person: ContactPerson,
  changes: ContactPersonChanges,
  day: string,
): ContactPerson {
  const given = Object.fromEntries(
    Object.entries(changes).filter(([, value]) => value !== undefined),
  );
  const facts = ContactPerson.parse({ ...person, ...given });
  const isNewlyNamed = person.name === '' && facts.name !== '';
  return {
    ...facts,
    phone: readablePhone(facts.phone),
    enteredOn: isNewlyNamed ? day : person.enteredOn,
    disclosedOn: person.disclosedOn ?? (facts.visibility === 'netzwerk' ? day : null),
  };
}

export interface Basis {
  readonly law: DataProtectionLaw;
  readonly ground: LegalGround;
  /** With the ground `consent`: what was consented to. */
  readonly consent: Consent | null;
}

/** On another basis. A consent once given stays on record when another ground takes its place. */
export function withBasis(person: ContactPerson, { law, ground, consent }: Basis): ContactPerson {
  return { ...person, law, ground, consent: consent ?? person.consent };
}

/** Withdrawn on that day; `null`: it was noted by mistake. */
export function withWithdrawal(person: ContactPerson, withdrawnOn: string | null): ContactPerson {
  if (person.consent === null) return person;
  return { ...person, consent: { ...person.consent, withdrawnOn } };
}

/** Nothing that leads to the person is left, only that the actor once had one. */
export function anonymised(person: ContactPerson, day: string): ContactPerson {
  return {
    ...person,
    name: '',
    duty: '',
    phone: '',
    email: '',
    availability: '',
    source: '',
    consent: null,
    firstContactOn: null,
    disclosedOn: null,
    informedOn: null,
    informedHow: null,
    objectedOn: null,
    author: null,
    anonymisedOn: day,
  };
}
