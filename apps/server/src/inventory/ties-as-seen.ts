import type { Tie } from '@augenhoehe/domain/inventory';
import type { Work } from './change.ts';
import { readOrder, readTies, type TieChoice } from './list-ties.ts';
import { pagesOf } from './pages-of.ts';
import { toTie } from './tie-store.ts';

export interface SeenTie extends Tie {
  readonly fromName: string;
  readonly toName: string;
}

/** All ties that match, in the order of the list. */
export async function tiesAsSeen(work: Work, choice: TieChoice): Promise<SeenTie[]> {
  const ids = await readOrder(work, choice);
  const rows = await pagesOf((limit, offset) => readTies(work, ids.slice(offset, offset + limit)));
  return rows.map((row) => ({ ...toTie(row), fromName: row.fromName, toName: row.toName }));
}
