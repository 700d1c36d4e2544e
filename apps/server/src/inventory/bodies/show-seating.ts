import { may, sharedLevelsSeenBy } from '@augenhoehe/domain/access';
import { dayInGermany, type ReplyOf } from '@augenhoehe/domain/contract';
import {
  closestOverlap,
  type Membership,
  membershipsOn,
  mergeProposals,
  type Overlap,
  overlapsOf,
  type Seating,
  seatedInMost,
  seatingsOf,
  sharedCircle,
  type showSeating as contract,
} from '@augenhoehe/domain/inventory';
import type { Work } from '../change.ts';
import { figuresOf } from '../figures.ts';
import { bodiesVisible } from './body-store.ts';
import { namesOfSeated } from './names-of-seated.ts';
import { seatsOfBodies } from './seat-store.ts';

type Reply = ReplyOf<typeof contract>;

export async function showSeating(work: Work): Promise<Reply> {
  const { trx, place } = work;
  const visible = sharedLevelsSeenBy(place.member.role);
  const bodies = await bodiesVisible(trx, place.neighbourhoodId, visible);
  const ids = bodies.map(({ id }) => id);
  const seats = await seatsOfBodies(trx, place.neighbourhoodId, ids);
  const memberships = membershipsOn(dayInGermany(work.at), ids, seats);
  const overlaps = overlapsOf(memberships);
  const seatings = new Map(seatingsOf(memberships).map((seating) => [seating.actorId, seating]));
  const actors = [...namesOfSeated(seats).values()].flatMap((actor) => {
    const seating = seatings.get(actor.id);
    return seating === undefined ? [] : [{ ...actor, bodies: [...seating.bodies] }];
  });
  const { actors: all } = await figuresOf(work);
  const byName = actors.map(({ id, bodies: sitsIn }) => ({ actorId: id, bodies: sitsIn }));
  return {
    bodies: bodies.map(({ id, name }, index) => {
      return { id, name, members: memberships[index]?.members.length ?? 0 };
    }),
    actors,
    withoutBody: all - actors.length,
    overlaps: overlaps.flatMap(pairOf),
    proposals: mergeProposals(bodies, memberships),
    can: { edit: may(place.member, 'body.edit') },
    findings: findingsOf(memberships, overlaps, byName),
  };
}

function pairOf({ bodies: [a, b], shared, smaller, shareOfSmaller }: Overlap): Reply['overlaps'] {
  if (shared.length === 0) return [];
  return [{ bodies: [a, b], shared: [...shared], smaller, shareOfSmaller }];
}

function findingsOf(
  memberships: readonly Membership[],
  overlaps: readonly Overlap[],
  seatings: readonly Seating[],
): Reply['findings'] {
  const circle = sharedCircle(memberships);
  return {
    circle:
      circle === null
        ? null
        : { ...circle, bodies: [...circle.bodies], shared: [...circle.shared] },
    closest: closestOf(memberships, overlaps),
    most: seatedInMost(seatings, memberships.length).map(({ actorId, bodies }) => ({
      actorId,
      count: bodies.length,
    })),
  };
}

function closestOf(
  memberships: readonly Membership[],
  overlaps: readonly Overlap[],
): Reply['findings']['closest'] {
  const closest = closestOverlap(overlaps);
  if (closest === null) return null;
  const [a, b] = closest.bodies;
  const membersOfA = memberships.find(({ bodyId }) => bodyId === a)?.members.length;
  const { smaller } = closest;
  return {
    bodies: membersOfA === smaller ? [a, b] : [b, a],
    shared: closest.shared.length,
    smaller,
  };
}
