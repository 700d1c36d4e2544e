import type { BodyOf, MeasureId, ReplyOf } from '@augenhoehe/domain/contract';
import type { answerForMeasure as contract, Measure } from '@augenhoehe/domain/goals';
import type { Work } from '../../inventory/index.ts';
import { ProblemError } from '../../platform/http/problem-error.ts';
import { openChange } from '../change.ts';
import { type KnownMeasure, knownMeasure } from './known-measure.ts';
import { updateMeasures } from './measure-store.ts';
import { requireActor, requireYes } from './require-sound-measure.ts';

type Responsible = Pick<Measure, 'responsibleId' | 'acceptedOn' | 'acceptedBy'>;

/** @throws ProblemError 409 `measure-needs-responsible` while it is planned or running */
function requireIdle({ state }: Measure): void {
  if (state === 'planned' || state === 'running') {
    throw new ProblemError(409, 'measure-needs-responsible');
  }
}

async function givenBack(work: Work, { measure, mayEdit }: KnownMeasure) {
  const { responsibleId } = measure;
  if (!mayEdit) throw new ProblemError(403, 'not-allowed');
  requireIdle(measure);
  const actor = responsibleId === null ? '' : await requireActor(work, responsibleId);
  const changeSetId = await openChange(work, {
    kind: 'measure.given-back',
    params: { measure: measure.title, actor },
  });
  return { changeSetId, held: { responsibleId: null, acceptedOn: null, acceptedBy: null } };
}

async function accepted(
  work: Work,
  { title }: Measure,
  given: NonNullable<BodyOf<typeof contract>['responsible']>,
): Promise<{ readonly changeSetId: ReplyOf<typeof contract>['changeSetId']; held: Responsible }> {
  const { actorId } = given;
  const actor = await requireActor(work, actorId);
  const { means, on } = requireYes(work, given);
  const changeSetId = await openChange(work, {
    kind: 'measure.accepted',
    params: { measure: title, actor, means },
  });
  return { changeSetId, held: { responsibleId: actorId, acceptedOn: on, acceptedBy: means } };
}

/**
 * Nobody answers for a measure who has not said yes to it.
 *
 * @throws ProblemError as `knownMeasure`, `requireYes` and `requireIdle`; 409 `measure-moved-on` where somebody else
 *   answers for it by now
 */
export async function answerForMeasure(
  work: Work,
  id: MeasureId,
  { was, responsible }: BodyOf<typeof contract>,
): Promise<ReplyOf<typeof contract>> {
  const { trx, place, at } = work;
  const known = await knownMeasure(work, id);
  const { measure } = known;
  if (measure.responsibleId !== was) {
    throw new ProblemError(409, 'measure-moved-on', { state: measure.state });
  }
  const { changeSetId, held } =
    responsible === null
      ? await givenBack(work, known)
      : await accepted(work, measure, responsible);
  await updateMeasures(trx, place.neighbourhoodId, { measures: [{ ...measure, ...held }], at });
  return { changeSetId };
}
