import type { NeighbourhoodId } from '@augenhoehe/domain/contract';
import type { Trx } from '../../platform/database/schema.ts';
import type { WrittenGoal } from './goal-row.ts';
import { insertGoals } from './goal-store.ts';
import { insertRevisions, type WrittenRevision } from './revision-store.ts';
import { insertValues, type WrittenValue } from './value-store.ts';
import { insertWords, type WrittenWord } from './word-store.ts';

interface WholeGoals {
  readonly goals: readonly WrittenGoal[];
  readonly revisions: readonly WrittenRevision[];
  readonly words: readonly WrittenWord[];
  readonly values: readonly WrittenValue[];
}

/** Goals with all that is kept of them. */
export async function insertWholeGoals(
  trx: Trx,
  neighbourhoodId: NeighbourhoodId,
  { goals, revisions, words, values, at }: WholeGoals & { readonly at: Date },
): Promise<void> {
  await insertGoals(trx, neighbourhoodId, { goals, at });
  await insertRevisions(trx, neighbourhoodId, { revisions, at });
  await insertWords(trx, neighbourhoodId, { words, at });
  await insertValues(trx, neighbourhoodId, { values, at });
}
