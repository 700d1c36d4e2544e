import type { ActorId, TieId } from '@augenhoehe/domain/contract';
import type { Tie } from '@augenhoehe/domain/inventory';
import { anyOf } from '../platform/database/bulk.ts';
import { ProblemError } from '../platform/http/problem-error.ts';
import type { Work } from './change.ts';
import { lockTie } from './tie-store.ts';

/**
 * The tie, locked for this transaction.
 *
 * @throws ProblemError 404 `no-such-tie`
 */
export async function knownTie(work: Work, id: TieId): Promise<Tie> {
  const tie = await lockTie(work.trx, work.place.neighbourhoodId, id);
  if (tie === null) throw new ProblemError(404, 'no-such-tie');
  return tie;
}

/**
 * The names of both ends.
 *
 * @throws ProblemError 404 `no-such-actor`
 */
export async function namesOfEnds(
  work: Work,
  { from, to }: { from: ActorId; to: ActorId },
): Promise<{ from: string; to: string }> {
  const rows = await work.trx
    .selectFrom('actor')
    .select(['id', 'name'])
    .where('neighbourhood_id', '=', work.place.neighbourhoodId)
    .where('id', '=', anyOf([from, to]))
    .execute();
  const names = new Map(rows.map((row) => [row.id, row.name]));
  const [nameOfFrom, nameOfTo] = [names.get(from), names.get(to)];
  if (nameOfFrom === undefined || nameOfTo === undefined)
    throw new ProblemError(404, 'no-such-actor');
  return { from: nameOfFrom, to: nameOfTo };
}
