import type { ActorId } from '@augenhoehe/domain/contract';
import { ProblemError } from '../platform/http/problem-error.ts';
import type { AccessDependencies } from './dependencies.ts';
import type { Work } from './work.ts';

/** @throws ProblemError 404 `no-such-actor` where the neighbourhood of the transaction has no such actor */
export async function requireActor(
  { trx }: Work,
  { actorNames }: Pick<AccessDependencies, 'actorNames'>,
  actorId: ActorId | null,
): Promise<void> {
  if (actorId === null) return;
  const names = await actorNames(trx, [actorId]);
  if (!names.has(actorId)) throw new ProblemError(404, 'no-such-actor');
}
