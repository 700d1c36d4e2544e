import { may } from '@augenhoehe/domain/access';
import type { ActorId } from '@augenhoehe/domain/contract';
import {
  type ApproachFacts,
  approachesOfOneAtMost,
  approachProblem,
} from '@augenhoehe/domain/contacts';
import type { Place } from '../access/index.ts';
import { actorNames, type Work } from '../inventory/index.ts';
import { ProblemError } from '../platform/http/problem-error.ts';
import { countApproachesOf } from './approach-store.ts';

/** Whether the member may write approaches; which of them they see is another matter. */
export function mayApproach({ member }: Place): boolean {
  return may(member, 'approach.edit');
}

/** @throws ProblemError 403 `not-allowed` */
export function requireApproaching(place: Place): void {
  if (!mayApproach(place)) throw new ProblemError(403, 'not-allowed');
}

/**
 * Partners look for partners of their own.
 *
 * @throws ProblemError 403 `not-allowed`
 */
export function requireOnBehalfOf({ member }: Place, actorId: ActorId | null): void {
  if (actorId !== null && !may(member, 'approach.edit', [actorId])) {
    throw new ProblemError(403, 'not-allowed');
  }
}

/** @throws ProblemError 400 with what is wrong with the facts as a whole */
export function requireSound(facts: ApproachFacts): void {
  const problem = approachProblem(facts);
  if (problem !== null) throw new ProblemError(400, problem);
}

/**
 * The name of who is approached; everybody else whom the facts name has to be there too.
 *
 * @throws ProblemError 404 `no-such-actor`
 */
export async function nameOfApproached(
  { trx }: Work,
  { actorId, onBehalfOfId, doorOpenerId }: ApproachFacts,
): Promise<string> {
  const named: ActorId[] = [actorId, onBehalfOfId, doorOpenerId].flatMap((id) => id ?? []);
  const names = await actorNames(trx, named);
  const name = names.get(actorId);
  if (name === undefined || named.some((id) => !names.has(id))) {
    throw new ProblemError(404, 'no-such-actor');
  }
  return name;
}

/**
 * One more may belong to the person.
 *
 * @throws ProblemError 409 `too-many-approaches`
 */
export async function requireRoom({ trx, place }: Work): Promise<void> {
  const own = await countApproachesOf(trx, place.neighbourhoodId, place.person.id);
  if (own < approachesOfOneAtMost) return;
  throw new ProblemError(409, 'too-many-approaches', { most: approachesOfOneAtMost });
}
