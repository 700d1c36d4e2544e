import { Boundary } from '@augenhoehe/domain/access';
import type { ReplyOf } from '@augenhoehe/domain/contract';
import {
  AreaLocator,
  type findAreaAround as contract,
  type Position,
} from '@augenhoehe/domain/inventory';
import { areasWithBoundaries } from '../area-store.ts';
import type { Work } from '../change.ts';

export async function findAreaAround(
  { trx, place }: Work,
  position: Position,
): Promise<ReplyOf<typeof contract>> {
  const areas = await areasWithBoundaries(trx, place.neighbourhoodId);
  const locator = new AreaLocator(
    areas.map(({ id, boundary }) => ({ id, boundary: Boundary.nullable().parse(boundary) })),
  );
  return { areaId: locator.around(position)?.id ?? null };
}
