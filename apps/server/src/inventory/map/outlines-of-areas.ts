import { Boundary } from '@augenhoehe/domain/access';
import { type MapArea, simplifyOutlines } from '@augenhoehe/domain/inventory';
import { areasWithBoundaries } from '../area-store.ts';
import type { Work } from '../change.ts';

export async function outlinesOfAreas({ trx, place }: Work): Promise<MapArea[]> {
  const areas = await areasWithBoundaries(trx, place.neighbourhoodId);
  const outlines = simplifyOutlines(
    areas.map(({ boundary }) => Boundary.nullable().parse(boundary)),
  );
  return areas.map(({ id, name }, index) => ({ id, name, outline: outlines[index] ?? null }));
}
