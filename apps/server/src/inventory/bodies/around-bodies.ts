import { type ActorId, type BodyId, dayInGermany } from '@augenhoehe/domain/contract';
import { type Body, bodyHints, type BodyRow, type SeatOfBody } from '@augenhoehe/domain/inventory';
import { actorNames } from '../actor-names.ts';
import type { Work } from '../change.ts';
import { tiesOfActors } from '../tie-store.ts';

type Around = Pick<BodyRow, 'chair' | 'decider' | 'hints'>;

interface Known {
  readonly bodies: readonly Body[];
  /** Those of these bodies, past ones too. */
  readonly seats: readonly SeatOfBody[];
}

/** Who chairs and decides in each of these bodies, and what to look at. */
export async function aroundBodies(
  work: Work,
  { bodies, seats }: Known,
): Promise<ReadonlyMap<BodyId, Around>> {
  const { trx, place } = work;
  const today = dayInGermany(work.at);
  const chairs = new Set(bodies.flatMap(({ chairId }) => chairId ?? []));
  const deciders = bodies.flatMap(({ deciderId }) => deciderId ?? []);
  const names = await actorNames(trx, [...new Set([...chairs, ...deciders])]);
  const ties = chairs.size === 0 ? [] : await tiesOfActors(trx, place.neighbourhoodId, [...chairs]);

  function named(id: ActorId | null) {
    const name = id === null ? undefined : names.get(id);
    return id === null || name === undefined ? null : { id, name };
  }

  return new Map(
    bodies.map((body) => {
      const [chair, decider] = [named(body.chairId), named(body.deciderId)];
      const own = seats.filter(({ bodyId }) => bodyId === body.id);
      const hints = bodyHints({ body, chair, decider, seats: own, ties }, today);
      return [body.id, { chair, decider, hints }];
    }),
  );
}

export function aroundOf(around: ReadonlyMap<BodyId, Around>, id: BodyId): Around {
  return around.get(id) ?? { chair: null, decider: null, hints: [] };
}
