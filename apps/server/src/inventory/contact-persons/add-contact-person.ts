import {
  type ActorId,
  type BodyOf,
  ContactPersonId,
  dayInGermany,
  type ReplyOf,
} from '@augenhoehe/domain/contract';
import {
  type addContactPerson as contract,
  blockOf,
  type ContactPerson,
  entryFaults,
  fold,
  withFacts,
} from '@augenhoehe/domain/inventory';
import { ProblemError } from '../../platform/http/problem-error.ts';
import { openChange, type Work } from '../change.ts';
import { knownActor } from '../known-actor.ts';
import { requireAllowed } from '../require-allowed.ts';
import { insertContactPersons, lockContactPersonsOf } from './contact-person-store.ts';
import { requireStillSeen } from './require-sound.ts';
import { requireNoFaults } from '../require-no-faults.ts';

type Entry = BodyOf<typeof contract>;

/** An entry without its facts; whoever fills in the form about themselves is informed by it. */
function emptyPerson(
  { place, at, newId }: Work,
  actorId: ActorId,
  { basis, gathered, source }: Entry,
): ContactPerson {
  const today = dayInGermany(at);
  const { law, ground, consent } = basis;
  return {
    id: ContactPersonId.parse(newId()),
    actorId,
    rank: 0,
    name: '',
    duty: '',
    phone: '',
    email: '',
    availability: '',
    isDeputy: false,
    visibility: 'team',
    firstContactOn: null,
    law,
    ground,
    consent: consent ? { ...consent, takenBy: place.person.id, withdrawnOn: null } : null,
    gathered,
    source: source ?? '',
    enteredOn: today,
    disclosedOn: null,
    informedOn: gathered === 'self' ? today : null,
    informedHow: gathered === 'self' ? 'form' : null,
    objectedOn: null,
    anonymisedOn: null,
    author: place.person.id,
    createdAt: at.toISOString(),
    updatedAt: at.toISOString(),
  };
}

/** Who has objected is not entered again. */
function requireNoObjection(known: readonly ContactPerson[], { name }: ContactPerson): void {
  const same = known.find((other) => name !== '' && fold(other.name) === fold(name));
  const block = same === undefined ? null : blockOf(same);
  if (block !== null) throw new ProblemError(409, 'contact-person-blocked', { ...block });
}

export async function addContactPerson(
  work: Work,
  actorId: ActorId,
  entry: Entry,
): Promise<ReplyOf<typeof contract>> {
  const { trx, place, at } = work;
  requireAllowed(place, 'contact-person.edit', [actorId]);
  const today = dayInGermany(at);
  requireNoFaults(entryFaults(entry, today));
  const actor = await knownActor(work, actorId);
  const known = await lockContactPersonsOf(trx, place.neighbourhoodId, [actorId]);
  const person = {
    ...withFacts(emptyPerson(work, actorId, entry), entry.facts, today),
    rank: (known.at(-1)?.rank ?? -1) + 1,
  };
  requireStillSeen(place, person, 'facts.visibility');
  requireNoObjection(known, person);
  const changeSetId = await openChange(work, {
    kind: 'contact-person.added',
    params: { actor: actor.name },
  });
  await insertContactPersons(trx, place.neighbourhoodId, { persons: [person], at });
  return { changeSetId, id: person.id };
}
