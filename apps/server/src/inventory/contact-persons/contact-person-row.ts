import type { NeighbourhoodId } from '@augenhoehe/domain/contract';
import { blockOf, ContactPerson, informBy } from '@augenhoehe/domain/inventory';
import type { ContactPersonRow, NewContactPersonRow } from './tables.ts';

export function toContactPerson(row: ContactPersonRow): ContactPerson {
  return ContactPerson.parse({
    id: row.id,
    actorId: row.actor_id,
    rank: row.rank,
    name: row.name,
    duty: row.duty,
    phone: row.phone,
    email: row.email,
    availability: row.availability,
    isDeputy: row.is_deputy,
    visibility: row.visibility,
    firstContactOn: row.first_contact_on,
    law: row.law,
    ground: row.ground,
    consent: row.consent,
    gathered: row.gathered,
    source: row.source,
    enteredOn: row.entered_on,
    disclosedOn: row.disclosed_on,
    informedOn: row.informed_on,
    informedHow: row.informed_how,
    objectedOn: row.objected_on,
    anonymisedOn: row.anonymised_on,
    author: row.author,
    createdAt: row.created_at.toISOString(),
    updatedAt: row.updated_at.toISOString(),
  });
}

export function toRow(
  neighbourhoodId: NeighbourhoodId,
  person: ContactPerson,
  at: Date,
): NewContactPersonRow {
  return {
    neighbourhood_id: neighbourhoodId,
    id: person.id,
    actor_id: person.actorId,
    rank: person.rank,
    name: person.name,
    duty: person.duty,
    phone: person.phone,
    email: person.email,
    availability: person.availability,
    is_deputy: person.isDeputy,
    visibility: person.visibility,
    first_contact_on: person.firstContactOn,
    law: person.law,
    ground: person.ground,
    consent: person.consent,
    gathered: person.gathered,
    source: person.source,
    entered_on: person.enteredOn,
    disclosed_on: person.disclosedOn,
    inform_by: informBy(person),
    informed_on: person.informedOn,
    informed_how: person.informedHow,
    objected_on: person.objectedOn,
    blocked_on: blockOf(person)?.on ?? null,
    anonymised_on: person.anonymisedOn,
    author: person.author,
    created_at: new Date(person.createdAt),
    updated_at: at,
  };
}
