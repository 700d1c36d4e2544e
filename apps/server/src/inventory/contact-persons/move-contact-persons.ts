import type { ActorId } from '@augenhoehe/domain/contract';
import type { Work } from '../change.ts';
import { lockContactPersonsOf, updateContactPersons } from './contact-person-store.ts';

/** In a merge: the contact persons of the one actor come after those of the other. */
export async function moveContactPersons(
  { trx, place, at }: Work,
  { from, to }: { from: ActorId; to: ActorId },
): Promise<void> {
  const kept = await lockContactPersonsOf(trx, place.neighbourhoodId, [to]);
  const moved = await lockContactPersonsOf(trx, place.neighbourhoodId, [from]);
  const next = (kept.at(-1)?.rank ?? -1) + 1;
  await updateContactPersons(trx, place.neighbourhoodId, {
    persons: moved.map((person, index) => ({ ...person, actorId: to, rank: next + index })),
    at,
  });
}
