import type { Viewer } from '@augenhoehe/domain/access';
import type { ActorId, ContactPersonId, NeighbourhoodId } from '@augenhoehe/domain/contract';
import type { ContactPerson } from '@augenhoehe/domain/inventory';
import { anyOf, insertRows, updateRows } from '../../platform/database/bulk.ts';
import type { Trx } from '../../platform/database/schema.ts';
import { forgetRows } from '../../platform/journal/index.ts';
import { toContactPerson, toRow } from './contact-person-row.ts';
import type { ContactPersonTable } from './tables.ts';
import { visibleTo } from './visible-to.ts';

interface Written {
  readonly persons: readonly ContactPerson[];
  readonly at: Date;
}

export async function insertContactPersons(
  trx: Trx,
  neighbourhoodId: NeighbourhoodId,
  { persons, at }: Written,
): Promise<void> {
  const rows = persons.map((person) => toRow(neighbourhoodId, person, at));
  await insertRows(trx, 'contact_person', rows);
}

const columns: readonly (keyof ContactPersonTable)[] = [
  'actor_id',
  'rank',
  'name',
  'duty',
  'phone',
  'email',
  'availability',
  'is_deputy',
  'visibility',
  'first_contact_on',
  'law',
  'ground',
  'consent',
  'gathered',
  'source',
  'entered_on',
  'disclosed_on',
  'inform_by',
  'informed_on',
  'informed_how',
  'objected_on',
  'blocked_on',
  'anonymised_on',
  'author',
  'updated_at',
];

export async function updateContactPersons(
  trx: Trx,
  neighbourhoodId: NeighbourhoodId,
  { persons, at }: Written,
): Promise<void> {
  const rows = persons.map((person) => toRow(neighbourhoodId, person, at));
  await updateRows(trx, 'contact_person', {
    key: ['neighbourhood_id', 'id'],
    columns,
    rows,
  });
}

/** All of an actor, hidden ones included, in their order, locked until the transaction ends. */
export async function lockContactPersonsOf(
  trx: Trx,
  neighbourhoodId: NeighbourhoodId,
  actors: readonly ActorId[],
): Promise<ContactPerson[]> {
  const rows = await trx
    .selectFrom('contact_person')
    .selectAll()
    .where('neighbourhood_id', '=', neighbourhoodId)
    .where('actor_id', '=', anyOf(actors))
    .orderBy('rank')
    .orderBy('id')
    .forUpdate()
    .execute();
  return rows.map(toContactPerson);
}

/** Of these the ones that the viewer may see, locked until the transaction ends. */
export async function lockContactPersons(
  trx: Trx,
  neighbourhoodId: NeighbourhoodId,
  { ids, viewer }: { ids: readonly ContactPersonId[]; viewer: Viewer },
): Promise<ContactPerson[]> {
  const rows = await trx
    .selectFrom('contact_person')
    .selectAll()
    .where('neighbourhood_id', '=', neighbourhoodId)
    .where('id', '=', anyOf(ids))
    .where(visibleTo(viewer))
    .orderBy('id')
    .forUpdate()
    .execute();
  return rows.map(toContactPerson);
}

export async function deleteContactPersonsOf(
  trx: Trx,
  neighbourhoodId: NeighbourhoodId,
  actors: readonly ActorId[],
): Promise<void> {
  await trx
    .deleteFrom('contact_person')
    .where('neighbourhood_id', '=', neighbourhoodId)
    .where('actor_id', '=', anyOf(actors))
    .execute();
}

/** Deletes a contact person, or leaves what is given of it, and takes all before out of the journal. */
export async function eraseForGood(
  trx: Trx,
  neighbourhoodId: NeighbourhoodId,
  { id, left, at }: { id: ContactPersonId; left: ContactPerson | null; at: Date },
): Promise<void> {
  if (left === null) {
    await trx
      .deleteFrom('contact_person')
      .where('neighbourhood_id', '=', neighbourhoodId)
      .where('id', '=', id)
      .execute();
  } else {
    await updateContactPersons(trx, neighbourhoodId, { persons: [left], at });
  }
  await forgetRows(trx, 'contact_person', [id]);
}
