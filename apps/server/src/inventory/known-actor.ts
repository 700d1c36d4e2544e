import type { ActorId } from '@augenhoehe/domain/contract';
import type { Actor } from '@augenhoehe/domain/inventory';
import { ProblemError } from '../platform/http/problem-error.ts';
import { lockActor } from './actor-store.ts';
import type { Work } from './change.ts';

/**
 * The actor, locked for this transaction.
 *
 * @throws ProblemError 404 `no-such-actor`
 */
export async function knownActor(work: Work, id: ActorId): Promise<Actor> {
  const actor = await lockActor(work.trx, work.place.neighbourhoodId, id);
  if (actor === null) throw new ProblemError(404, 'no-such-actor');
  return actor;
}
