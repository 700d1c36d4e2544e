import { may, sharedLevelsSeenBy } from '@augenhoehe/domain/access';
import { dayInGermany, type ReplyOf } from '@augenhoehe/domain/contract';
import { holdsOn, type listBodies as contract, newcomersOf } from '@augenhoehe/domain/inventory';
import type { Work } from '../change.ts';
import { aroundBodies, aroundOf } from './around-bodies.ts';
import { bodiesVisible } from './body-store.ts';
import { seatsOfBodies } from './seat-store.ts';

export async function listBodies(work: Work): Promise<ReplyOf<typeof contract>> {
  const { trx, place } = work;
  const today = dayInGermany(work.at);
  const visible = sharedLevelsSeenBy(place.member.role);
  const bodies = await bodiesVisible(trx, place.neighbourhoodId, visible);
  const seats = await seatsOfBodies(
    trx,
    place.neighbourhoodId,
    bodies.map(({ id }) => id),
  );
  const around = await aroundBodies(work, { bodies, seats });
  return {
    bodies: bodies.map((body) => {
      const own = seats.filter(({ bodyId }) => bodyId === body.id);
      const vacant = own.filter((seat) => seat.actorId === null && holdsOn(seat, today));
      const { chair, decider, hints } = aroundOf(around, body.id);
      const newcomers = newcomersOf(own, today);
      return { ...body, vacant: vacant.length, newcomers, chair, decider, hints };
    }),
    can: { edit: may(place.member, 'body.edit') },
  };
}
