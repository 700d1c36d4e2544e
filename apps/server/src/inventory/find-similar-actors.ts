import type { QueryOf, ReplyOf } from '@augenhoehe/domain/contract';
import {
  type findSimilarActors as contract,
  emptyFacts,
  LikenessIndex,
  likenessProfile,
} from '@augenhoehe/domain/inventory';
import type { Work } from './change.ts';

/** Actors whose names may mean the one that somebody is about to enter. */
export async function findSimilarActors(
  { trx, place }: Work,
  { name, except }: QueryOf<typeof contract>,
): Promise<ReplyOf<typeof contract>> {
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
  const similar = index.similarTo(likenessProfile(emptyFacts(name)));
  return {
    similar: similar.map(({ id: row, score, reasons }) => ({
      ...row,
      score,
      reasons: [...reasons],
    })),
  };
}
