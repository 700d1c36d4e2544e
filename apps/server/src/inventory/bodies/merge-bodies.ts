import type { BodyId, BodyOf, ReplyOf } from '@augenhoehe/domain/contract';
import {
  type Body,
  BodyFacts,
  differingAmong,
  type BodyFactName,
  type mergeBodies as contract,
  mergeSeatsOfBodies,
} from '@augenhoehe/domain/inventory';
import { ProblemError } from '../../platform/http/problem-error.ts';
import type { BodyFollower } from '../actor-follower.ts';
import { openChange, type Work } from '../change.ts';
import { enteredBy } from '../origin.ts';
import { deleteBody, updateBody } from './body-store.ts';
import { knownBodies, requireNamedActors } from './known-body.ts';
import { requirePast, requireSound } from './require-sound.ts';
import { deleteSeats, seatsOfBodies, updateSeats } from './seat-store.ts';

interface FollowedWork extends Work {
  /** Left out: no other slice keeps anything of bodies. */
  readonly bodyFollowers?: readonly BodyFollower[];
}

type Merging = BodyOf<typeof contract>;
const names = BodyFacts.keyof().options;

async function bothBodies(
  work: Work,
  id: BodyId,
  { other, seen }: Pick<Merging, 'other' | 'seen'>,
): Promise<{ kept: Body; merged: Body }> {
  if (id === other) throw new ProblemError(400, 'merge-with-itself');
  const bodyOf = await knownBodies(work, [id, other]);
  const [kept, merged] = [bodyOf(id), bodyOf(other)];
  if (kept.updatedAt !== seen.kept || merged.updatedAt !== seen.other) {
    throw new ProblemError(409, 'bodies-changed');
  }
  return { kept, merged };
}

function mergedFacts(kept: Body, facts: Merging['facts']): BodyFacts {
  const chosen = Object.entries(facts).filter(([, value]) => value !== undefined);
  return BodyFacts.parse({ ...kept, ...Object.fromEntries(chosen) });
}

/** Seats that stay as they are, where they are, are not touched. */
async function uniteSeats({ trx, place, at }: Work, id: BodyId, other: BodyId): Promise<void> {
  const seats = await seatsOfBodies(trx, place.neighbourhoodId, [id, other]);
  const before = new Map(seats.map((seat) => [seat.id, JSON.stringify(seat)]));
  const united = mergeSeatsOfBodies(seats, id);
  const left = new Set(united.map((seat) => seat.id));
  await updateSeats(trx, place.neighbourhoodId, {
    seats: united.filter((seat) => JSON.stringify(seat) !== before.get(seat.id)),
    at,
  });
  const gone = seats.filter((seat) => !left.has(seat.id)).map((seat) => seat.id);
  await deleteSeats(trx, place.neighbourhoodId, gone);
}

/**
 * Merges `other` into `id`: facts as chosen; the seats of both, and what other slices keep of either; one
 * body left.
 *
 * @throws ProblemError 404 `no-such-body`; 409 `bodies-changed` where one of the two is otherwise by now
 * than the writer saw it; as editing a body
 */
export async function mergeBodies(
  work: FollowedWork,
  id: BodyId,
  merging: Merging,
): Promise<ReplyOf<typeof contract>> {
  const { trx, place, at } = work;
  const { kept, merged } = await bothBodies(work, id, merging);
  const facts = mergedFacts(kept, merging.facts);
  requireSound(facts);
  requirePast(work, merging.facts, 'facts.');
  await requireNamedActors(work, facts);
  const changeSetId = await openChange(work, {
    kind: 'body.merged',
    params: { kept: facts.name, merged: merged.name },
  });
  for (const follow of work.bodyFollowers ?? []) await follow(work, { from: merged.id, to: id });
  await uniteSeats(work, id, merged.id);
  await deleteBody(trx, place.neighbourhoodId, merged.id);
  const stays = differingAmong<BodyFacts, BodyFactName>(names, { stored: kept, changes: facts });
  const provenance = stays.length === 0 ? kept.provenance : enteredBy(work, '', false);
  await updateBody(trx, place.neighbourhoodId, { body: { id, facts, provenance }, at });
  return { changeSetId };
}
