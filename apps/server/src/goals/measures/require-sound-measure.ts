import type { ActorId } from '@augenhoehe/domain/contract';
import {
  canBeServed,
  type Goal,
  type MeasureFacts,
  measureProblem,
  mayRecordYes,
} from '@augenhoehe/domain/goals';
import { dayInGermany } from '@augenhoehe/domain/contract';
import type { Yes } from '@augenhoehe/domain/structure';
import { actorNames, requireArea, type Work } from '../../inventory/index.ts';
import { ProblemError } from '../../platform/http/problem-error.ts';

/**
 * @throws ProblemError 400 with what is wrong with the facts as a whole, `no-such-area`; 404 `no-such-actor`
 */
export async function requireSoundMeasure(work: Work, facts: MeasureFacts): Promise<void> {
  const problem = measureProblem(facts);
  if (problem !== null) throw new ProblemError(400, problem);
  const { areaId, proposedById } = facts;
  if (proposedById !== null) await requireActor(work, proposedById);
  await requireArea(work, areaId);
}

/** @throws ProblemError 400 `measure-for-non-goal` */
export function requireServable(goal: Goal): void {
  if (!canBeServed(goal)) throw new ProblemError(400, 'measure-for-non-goal');
}

/**
 * The name of an actor that is there.
 *
 * @throws ProblemError 404 `no-such-actor`
 */
export async function requireActor({ trx }: Work, id: ActorId): Promise<string> {
  const name = (await actorNames(trx, [id])).get(id);
  if (name === undefined) throw new ProblemError(404, 'no-such-actor');
  return name;
}

/**
 * A yes as it may be written down by this member; by account it is today's.
 *
 * @throws ProblemError 403 `not-allowed`; 400 `yes-in-future`
 */
export function requireYes(
  { place, at }: Work,
  { actorId, yes }: { readonly actorId: ActorId; readonly yes: Yes },
): Yes {
  const { means } = yes;
  if (!mayRecordYes(place.member, { actorId, means })) throw new ProblemError(403, 'not-allowed');
  const today = dayInGermany(at);
  const on = means === 'account' ? today : yes.on;
  if (on > today) throw new ProblemError(400, 'yes-in-future');
  return { means, on };
}
