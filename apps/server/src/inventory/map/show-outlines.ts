import { Boundary } from '@augenhoehe/domain/access';
import type { ReplyOf } from '@augenhoehe/domain/contract';
import { type showOutlines as contract, simplifyOutlines } from '@augenhoehe/domain/inventory';
import { areasWithBoundaries } from '../area-store.ts';
import type { Work } from '../change.ts';

export async function showOutlines({ trx, place }: Work): Promise<ReplyOf<typeof contract>> {
  const areas = await areasWithBoundaries(trx, place.neighbourhoodId);
  const outlines = simplifyOutlines(
    areas.map(({ boundary }) => Boundary.nullable().parse(boundary)),
  );
  return {
    areas: areas.map(({ id, name }, index) => ({ id, name, outline: outlines[index] ?? null })),
  };
}
