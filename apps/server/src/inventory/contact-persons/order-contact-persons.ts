import type { ActorId, BodyOf, ContactPersonId, ReplyOf } from '@augenhoehe/domain/contract';
import type { orderContactPersons as contract } from '@augenhoehe/domain/inventory';
import type { Work } from '../change.ts';
import { knownActor } from '../known-actor.ts';
import { requireAllowed } from '../require-allowed.ts';
import { changeContactPersons } from './change-contact-person.ts';
import { lockContactPersonsOf } from './contact-person-store.ts';

function placeIn(order: readonly ContactPersonId[], id: ContactPersonId): number {
  const place = order.indexOf(id);
  return place === -1 ? order.length : place;
}

export async function orderContactPersons(
  work: Work,
  actorId: ActorId,
  { contactPersons: order }: BodyOf<typeof contract>,
): Promise<ReplyOf<typeof contract>> {
  requireAllowed(work.place, 'contact-person.edit', [actorId]);
  const actor = await knownActor(work, actorId);
  const known = await lockContactPersonsOf(work.trx, work.place.neighbourhoodId, [actorId]);
  const ordered = known
    .toSorted((a, b) => placeIn(order, a.id) - placeIn(order, b.id))
    .map((person, rank) => ({ ...person, rank }));
  const params = { actor: actor.name };
  return changeContactPersons(work, { kind: 'contact-persons.ordered', params }, ordered);
}
