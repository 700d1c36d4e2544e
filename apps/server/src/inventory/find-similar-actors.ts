import type { QueryOf, ReplyOf } from '@augenhoehe/domain/contract';
import type { findSimilarActors as contract } from '@augenhoehe/domain/inventory';
import type { Work } from './change.ts';
import { nameIndex } from './name-index.ts';

/** Actors whose names may mean the one that somebody is about to enter. */
export async function findSimilarActors(
  work: Work,
  { name, except }: QueryOf<typeof contract>,
): Promise<ReplyOf<typeof contract>> {
  const similarTo = await nameIndex(work, except);
  return { similar: similarTo(name) };
}
