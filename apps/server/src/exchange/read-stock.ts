import type { NeighbourhoodId } from '@augenhoehe/domain/contract';
import type { Stock } from '@augenhoehe/domain/exchange';
import { Boundary, type Viewer } from '@augenhoehe/domain/access';
import {
  ActorFacts,
  hiddenGroups,
  visibleProvenances,
  withoutHidden,
} from '@augenhoehe/domain/inventory';
import { sql } from 'kysely';
import { areasWithBoundaries, stockOfActors, stockOfTies } from '../inventory/index.ts';
import type { Trx } from '../platform/database/schema.ts';

/**
 * Everything a list is compared with.
 *
 * @param viewer what they may not see is compared with nothing; `null`: the operator, who sees all
 */
export async function readStock(
  trx: Trx,
  neighbourhoodId: NeighbourhoodId,
  viewer: Viewer | null,
): Promise<Stock> {
  const actors = await stockOfActors(trx, neighbourhoodId);
  const ties = await stockOfTies(trx, neighbourhoodId);
  const areas = await areasWithBoundaries(trx, neighbourhoodId);
  return {
    actors: actors.map((actor) => {
      const hidden = viewer === null ? [] : hiddenGroups(viewer, actor);
      return {
        id: actor.id,
        facts: withoutHidden(ActorFacts.parse(actor), hidden),
        provenance: visibleProvenances(actor.provenance, hidden),
        visibility: actor.visibility,
        hidden,
      };
    }),
    ties: ties.map(({ id, from, to, type, since, until, note, statements }) => ({
      id,
      facts: { from, to, type, since, until, note },
      statements,
    })),
    areas: areas.map(({ id, name, boundary }) => ({
      id,
      name,
      boundary: Boundary.nullable().parse(boundary),
    })),
  };
}

/** Changes with every change of the neighbourhood; a plan made at the same mark still holds. */
export async function stockMark(trx: Trx, neighbourhoodId: NeighbourhoodId): Promise<string> {
  const { rows } = await sql<{ mark: string }>`
    select count(*)::text || ':' || coalesce(max(id::text), '') as mark
    from change_set where neighbourhood_id = ${neighbourhoodId}`.execute(trx);
  return rows[0]?.mark ?? '';
}
