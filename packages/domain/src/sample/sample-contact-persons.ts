import { type ActorId, type ContactPersonId, dayInGermany } from '../contract/index.ts';
import { type ContactPerson, ContactPersonFacts } from '../inventory/index.ts';

interface SampleContact {
  /** Key of the organisation. */
  readonly organisation: string;
  readonly duty: string;
  readonly availability: string;
  readonly visibility: ContactPersonFacts['visibility'];
}

/** Functions only: the sample invents no people, and nobody has to be informed. */
const contacts: readonly SampleContact[] = [
  {
    organisation: 'O01',
    duty: 'Quartiersmanagement',
    availability: 'Mo–Do 9–15',
    visibility: 'netzwerk',
  },
  {
    organisation: 'O01',
    duty: 'Vertretung im Stadtteilbüro',
    availability: 'Fr 9–12',
    visibility: 'team',
  },
  {
    organisation: 'O06',
    duty: 'Sprechstunde des Bewohnerrats',
    availability: '1. Di im Monat, 18 Uhr',
    visibility: 'netzwerk',
  },
  {
    organisation: 'O08',
    duty: 'Geschäftszimmer',
    availability: 'Mo–Fr 8–12',
    visibility: 'netzwerk',
  },
  {
    organisation: 'O10',
    duty: 'Sozialplanung, Bezirk Nord',
    availability: 'Di und Do',
    visibility: 'team',
  },
  { organisation: 'O18', duty: 'Hausleitung', availability: 'Mo–Fr 10–16', visibility: 'netzwerk' },
  { organisation: 'O18', duty: 'Raumvergabe', availability: 'Mi 14–17', visibility: 'netzwerk' },
  {
    organisation: 'O20',
    duty: 'Leitung der Beratungsstelle',
    availability: 'Di 9–12',
    visibility: 'team',
  },
  { organisation: 'O24', duty: 'Vermittlung', availability: 'Do 15–18', visibility: 'netzwerk' },
];

interface SampleMaking {
  readonly actor: (key: string) => ActorId;
  readonly contactPerson: () => ContactPersonId;
  readonly now: Date;
}

export function sampleContactPersons({ actor, contactPerson, now }: SampleMaking): ContactPerson[] {
  const day = dayInGermany(now);
  return contacts.map(({ organisation, duty, availability, visibility }, rank) => ({
    id: contactPerson(),
    actorId: actor(organisation),
    rank,
    ...ContactPersonFacts.parse({
      name: '',
      duty,
      phone: '',
      email: '',
      availability,
      isDeputy: duty.startsWith('Vertretung'),
      visibility,
      firstContactOn: null,
    }),
    law: 'dsgvo',
    ground: 'interest',
    consent: null,
    gathered: 'elsewhere',
    source: 'Beispiel Hafergraben',
    enteredOn: day,
    disclosedOn: visibility === 'netzwerk' ? day : null,
    informedOn: null,
    informedHow: null,
    objectedOn: null,
    anonymisedOn: null,
    author: null,
    createdAt: now.toISOString(),
    updatedAt: now.toISOString(),
  }));
}
