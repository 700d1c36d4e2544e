import type { ActorId, AreaId } from '@augenhoehe/domain/contract';
import { emptyFacts, LikenessIndex, likenessProfile } from '@augenhoehe/domain/inventory';
import type { Work } from './change.ts';

interface SimilarActor {
  readonly id: ActorId;
  readonly name: string;
  readonly type: string | null;
  readonly areaId: AreaId | null;
  readonly score: number;
  readonly reasons: string[];
}

/** All names of a neighbourhood, to find those that may mean the same, the likeliest first. */
export async function nameIndex(
  { trx, place }: Work,
  except?: ActorId,
): Promise<(name: string) => SimilarActor[]> {
  const rows = await trx
    .selectFrom('actor')
    .select(['id', 'name', 'type', 'area_id as areaId'])
    .where('neighbourhood_id', '=', place.neighbourhoodId)
    .orderBy('sort_key')
    .orderBy('id')
    .execute();
  const index = new LikenessIndex<(typeof rows)[number]>();
  for (const row of rows) {
    if (row.id !== except) index.add(row, likenessProfile(emptyFacts(row.name)));
  }
  return (name) =>
    index
      .similarTo(likenessProfile(emptyFacts(name)))
      .map(({ id: row, score, reasons }) => ({ ...row, score, reasons: [...reasons] }));
}
