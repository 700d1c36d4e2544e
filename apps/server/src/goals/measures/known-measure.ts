import type { MeasureId } from '@augenhoehe/domain/contract';
import { type Goal, type Measure, mayEditMeasure } from '@augenhoehe/domain/goals';
import type { Work } from '../../inventory/index.ts';
import { ProblemError } from '../../platform/http/problem-error.ts';
import { type KnownGoal, readableGoal } from '../goals/known-goal.ts';
import { lockMeasure, measureById } from './measure-store.ts';

export interface KnownMeasure {
  readonly measure: Measure;
  readonly goal: Goal;
  /** Whose goal it serves today. */
  readonly parties: KnownGoal['parties'];
  readonly seen: KnownGoal['seen'];
  readonly mayEdit: boolean;
}

async function known(work: Work, measure: Measure | null): Promise<KnownMeasure> {
  if (measure === null) throw new ProblemError(404, 'no-such-measure');
  const { goal, parties, seen } = await readableGoal(work, measure.goalId);
  const ids = parties.map(({ id }) => id);
  const mayEdit = mayEditMeasure(work.place.member, measure, ids);
  return { measure, goal, parties, seen, mayEdit };
}

/**
 * The measure, locked for this transaction.
 *
 * @throws ProblemError 404 `no-such-measure`; 404 `no-such-goal` where this member may not see whose goal it serves
 */
export async function knownMeasure(work: Work, id: MeasureId): Promise<KnownMeasure> {
  return await known(work, await lockMeasure(work.trx, work.place.neighbourhoodId, id));
}

/**
 * The measure, locked for this transaction, to be changed by this member.
 *
 * @throws ProblemError as `knownMeasure`; 403 `not-allowed`
 */
export async function editableMeasure(work: Work, id: MeasureId): Promise<KnownMeasure> {
  const found = await knownMeasure(work, id);
  if (!found.mayEdit) throw new ProblemError(403, 'not-allowed');
  return found;
}

/**
 * The measure, to be read and not written.
 *
 * @throws ProblemError as `knownMeasure`
 */
export async function readableMeasure(work: Work, id: MeasureId): Promise<KnownMeasure> {
  return await known(work, await measureById(work.trx, work.place.neighbourhoodId, id));
}
