import type { Decision } from '@augenhoehe/domain/goals';
import { hasNamedBallots } from './ballot-store.ts';
import type { Deciding } from './deciding.ts';
import { paperBoxOf } from './paper-box-store.ts';
import { secretVotesOf } from './urn-store.ts';

/** Whether anybody has voted yet, on whichever words; ballots in a box that waits are such. */
export async function hasBallots(
  { trx, neighbourhoodId }: Deciding,
  { id, secret }: Pick<Decision, 'id' | 'secret'>,
): Promise<boolean> {
  if (!secret) return await hasNamedBallots(trx, neighbourhoodId, id);
  const { voted } = await secretVotesOf(trx, neighbourhoodId, { decisionId: id, isLocked: false });
  return voted.length > 0 || (await paperBoxOf(trx, neighbourhoodId, id)) !== null;
}
