import { may, sharedLevelsSeenBy } from '@augenhoehe/domain/access';
import { type ActorId, type BodyId, dayInGermany, type ReplyOf } from '@augenhoehe/domain/contract';
import {
  type Body,
  membershipsOn,
  newcomersOf,
  overlapsOf,
  type SeatOfBody,
  type showBody as contract,
} from '@augenhoehe/domain/inventory';
import { ProblemError } from '../../platform/http/problem-error.ts';
import type { Work } from '../change.ts';
import { aroundBodies, aroundOf } from './around-bodies.ts';
import { bodiesVisible } from './body-store.ts';
import { namesOfSeated } from './names-of-seated.ts';
import { seatsOfBodies } from './seat-store.ts';

export async function showBody(work: Work, id: BodyId): Promise<ReplyOf<typeof contract>> {
  const { trx, place } = work;
  const today = dayInGermany(work.at);
  const visible = sharedLevelsSeenBy(place.member.role);
  const bodies = await bodiesVisible(trx, place.neighbourhoodId, visible);
  const body = bodies.find((candidate) => candidate.id === id);
  if (body === undefined) throw new ProblemError(404, 'no-such-body');
  const ids = bodies.map((each) => each.id);
  const all = await seatsOfBodies(trx, place.neighbourhoodId, ids);
  const seats = all.filter(({ bodyId }) => bodyId === id);
  const around = await aroundBodies(work, { bodies: [body], seats });
  return {
    body,
    seats,
    newcomers: newcomersOf(seats, today),
    ...aroundOf(around, id),
    overlaps: neighboursOf(body, { bodies, seats: all, today }),
    can: { edit: may(place.member, 'body.edit') },
  };
}

interface Around {
  readonly bodies: readonly Body[];
  readonly seats: readonly SeatOfBody[];
  readonly today: string;
}

/** Other bodies with members in common, those with most first. */
function neighboursOf(body: Body, { bodies, seats, today }: Around) {
  const names = namesOfSeated(seats);
  const others = new Map(bodies.map((other) => [other.id, other]));
  const memberships = membershipsOn(today, [...others.keys()], seats);
  const counts = new Map(memberships.map(({ bodyId, members }) => [bodyId, members.length]));
  return overlapsOf(memberships)
    .filter((overlap) => overlap.bodies.includes(body.id) && overlap.shared.length > 0)
    .toSorted((a, b) => b.shared.length - a.shared.length)
    .flatMap(({ bodies: [first, second], shared }) => {
      const other = others.get(first === body.id ? second : first);
      if (other === undefined) return [];
      const members = counts.get(other.id) ?? 0;
      return [{ id: other.id, name: other.name, members, shared: shared.map(named) }];
    });

  function named(id: ActorId) {
    return { id, name: names.get(id)?.name ?? '' };
  }
}
