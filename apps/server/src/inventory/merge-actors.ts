import type { ActorId, BodyOf, ReplyOf } from '@augenhoehe/domain/contract';
import {
  type Actor,
  applyChanges,
  FactGroup,
  type mergeActors as contract,
  mergeProvenances,
  mergeSeats,
  mergeTies,
  realChanges,
  stricterLevels,
} from '@augenhoehe/domain/inventory';
import { ProblemError } from '../platform/http/problem-error.ts';
import type { FollowedWork } from './actor-follower.ts';
import { deleteActors, lockActors, updateActors } from './actor-store.ts';
import { replaceNamedActors } from './bodies/named-actors-store.ts';
import { deleteSeats, insertSeats, seatsOfActors } from './bodies/seat-store.ts';
import { openChange, type Work } from './change.ts';
import { moveContactPersons } from './contact-persons/move-contact-persons.ts';
import { requireArea } from './require-area.ts';
import { newVisibility } from './visibility/new-visibility.ts';
import { requireVisible } from './visibility/require-visible.ts';
import { deleteTies, insertTies, tiesOfActors } from './tie-store.ts';

async function bothActors(work: Work, id: ActorId, other: ActorId): Promise<[Actor, Actor]> {
  if (id === other) throw new ProblemError(400, 'merge-with-itself');
  const actors = await lockActors(work.trx, work.place.neighbourhoodId, [id, other]);
  const kept = actors.find((actor) => actor.id === id);
  const merged = actors.find((actor) => actor.id === other);
  if (kept === undefined || merged === undefined) throw new ProblemError(404, 'no-such-actor');
  return [kept, merged];
}

/**
 * Merges `other` into `id`: facts as chosen; ties, seats and contact persons of both, and
 * what other slices keep; one entry left. What the member may not see of either would be lost unseen, so
 * such a pair is refused.
 */
export async function mergeActors(
  work: FollowedWork,
  id: ActorId,
  { other, facts, levels }: BodyOf<typeof contract>,
): Promise<ReplyOf<typeof contract>> {
  const { trx, place, at } = work;
  const [kept, merged] = await bothActors(work, id, other);
  for (const actor of [kept, merged]) requireVisible(place, actor, FactGroup.options);
  const stricter = stricterLevels(kept.visibility, merged.visibility);
  const visibility = newVisibility(place, { ...kept, visibility: stricter }, levels ?? {});
  await requireArea(work, facts.areaId);
  const changes = realChanges(kept, facts);
  const ties = await tiesOfActors(trx, place.neighbourhoodId, [id, other]);
  const seats = await seatsOfActors(trx, place.neighbourhoodId, [id, other]);
  const changeSetId = await openChange(work, {
    kind: 'actors.merged',
    params: { kept: changes.name ?? kept.name, merged: merged.name },
  });
  await deleteTies(
    trx,
    place.neighbourhoodId,
    ties.map((tie) => tie.id),
  );
  await deleteSeats(
    trx,
    place.neighbourhoodId,
    seats.map((seat) => seat.id),
  );
  await moveContactPersons(work, { from: other, to: id });
  for (const follower of work.followers ?? []) await follower.move(work, { from: other, to: id });
  await replaceNamedActors(trx, place.neighbourhoodId, { actors: [other], by: id, at });
  await deleteActors(trx, place.neighbourhoodId, [other]);
  await updateActors(trx, place.neighbourhoodId, {
    actors: [
      {
        id,
        facts: applyChanges(kept, changes),
        provenance: mergeProvenances(kept, merged, changes),
        visibility,
      },
    ],
    at,
  });
  const kin = mergeTies(ties, { kept: id, merged: other });
  await insertTies(trx, place.neighbourhoodId, { ties: kin, at });
  await insertSeats(trx, place.neighbourhoodId, {
    seats: mergeSeats(seats, { kept: id, merged: other }),
    at,
  });
  return { changeSetId };
}
