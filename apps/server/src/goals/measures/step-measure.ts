import type { BodyOf, MeasureId, ReplyOf } from '@augenhoehe/domain/contract';
import { measureStepProblem, type stepMeasure as contract } from '@augenhoehe/domain/goals';
import type { Work } from '../../inventory/index.ts';
import { ProblemError } from '../../platform/http/problem-error.ts';
import { openChange } from '../change.ts';
import { editableMeasure } from './known-measure.ts';
import { updateMeasures } from './measure-store.ts';

/** @throws ProblemError as `editableMeasure`; 409 `measure-moved-on`; 400 as `measureStepProblem` */
export async function stepMeasure(
  work: Work,
  id: MeasureId,
  { from, to, reason }: BodyOf<typeof contract>,
): Promise<ReplyOf<typeof contract>> {
  const { trx, place, at } = work;
  const { measure } = await editableMeasure(work, id);
  if (measure.state !== from) {
    throw new ProblemError(409, 'measure-moved-on', { state: measure.state });
  }
  const problem = measureStepProblem(measure, { to, reason });
  if (problem !== null) throw new ProblemError(400, problem);
  const changeSetId = await openChange(work, {
    kind: 'measure.stepped',
    params: { measure: measure.title, to },
  });
  const steppedAt = at.toISOString();
  const stepped = { ...measure, state: to, stateReason: reason, steppedAt };
  await updateMeasures(trx, place.neighbourhoodId, { measures: [stepped], at });
  return { changeSetId };
}
