import { may } from '@augenhoehe/domain/access';
import type { ActorId, AgreementId } from '@augenhoehe/domain/contract';
import { type Task, type TaskFacts, taskProblem } from '@augenhoehe/domain/structure';
import { actorNames, type Work } from '../../inventory/index.ts';
import { ProblemError } from '../../platform/http/problem-error.ts';
import { readableTitles } from '../agreements/readable-agreements.ts';
import { partiesAround, type SeenContexts, seesContext } from './seen-contexts.ts';

/** @throws ProblemError 400 with what is wrong with the facts as a whole */
export function requireSoundTask(task: TaskFacts & Pick<Task, 'ownerId'>): void {
  const problem = taskProblem(task);
  if (problem !== null) throw new ProblemError(400, problem);
}

/**
 * The name of an actor that is there.
 *
 * @throws ProblemError 404 `no-such-actor`
 */
export async function requireActorName({ trx }: Work, id: ActorId): Promise<string> {
  const name = (await actorNames(trx, [id])).get(id);
  if (name === undefined) throw new ProblemError(404, 'no-such-actor');
  return name;
}

/**
 * A task comes to a cooperation through those who take part in it, to a body through whoever sees it.
 *
 * @throws ProblemError 404 `no-such-context`, 403 `not-allowed`
 */
export function requireContext(
  { place }: Work,
  seen: SeenContexts,
  facts: Pick<TaskFacts, 'cooperationId' | 'bodyId'>,
): void {
  if (!seesContext(seen, facts)) throw new ProblemError(404, 'no-such-context');
  if (facts.cooperationId === null) return;
  if (!may(place.member, 'task.edit', partiesAround(seen, facts))) {
    throw new ProblemError(403, 'not-allowed');
  }
}

/** @throws ProblemError 404 `no-such-agreement`, also where this member may not read it */
export async function requireAgreement(work: Work, id: AgreementId): Promise<void> {
  if (!(await readableTitles(work, [id])).has(id)) throw new ProblemError(404, 'no-such-agreement');
}
