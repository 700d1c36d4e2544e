import { type BodyOf, MeasureId, MeasureNeedId, type ReplyOf } from '@augenhoehe/domain/contract';
import {
  type addMeasure as contract,
  emptyMeasure,
  isOneNeed,
  mayEditMeasure,
  MeasureFacts,
  measuresAtMost,
  type NeedFacts,
} from '@augenhoehe/domain/goals';
import type { Work } from '../../inventory/index.ts';
import { ProblemError } from '../../platform/http/problem-error.ts';
import { openChange } from '../change.ts';
import { knownGoal } from '../goals/known-goal.ts';
import { countMeasures, insertMeasures, type WrittenMeasure } from './measure-store.ts';
import { insertNeeds, type WrittenNeed } from './need-store.ts';
import { requireServable, requireSoundMeasure } from './require-sound-measure.ts';

/**
 * A need of which nobody gives anything yet.
 *
 * @throws ProblemError 400 `need-of-two-kinds`
 */
export function newNeed({ newId }: Work, measureId: MeasureId, facts: NeedFacts): WrittenNeed {
  if (!isOneNeed(facts)) throw new ProblemError(400, 'need-of-two-kinds');
  const id = MeasureNeedId.parse(newId());
  return { ...facts, id, measureId, partnerId: null, agreedOn: null, agreedBy: null };
}

/** @throws ProblemError as `knownGoal`, `requireServable` and `requireSoundMeasure`; 403 `not-allowed`; 409 `too-many-measures` */
export async function addMeasure(
  work: Work,
  { needs, ...given }: BodyOf<typeof contract>,
): Promise<ReplyOf<typeof contract>> {
  const { trx, place, at, newId } = work;
  const { neighbourhoodId, person, member } = place;
  const { goal, parties } = await knownGoal(work, given.goalId);
  const facts = MeasureFacts.parse({
    ...emptyMeasure(given.title, given.goalId),
    proposedById: member.actorId,
    ...Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)),
  });
  const measure: WrittenMeasure = {
    ...facts,
    id: MeasureId.parse(newId()),
    state: 'idea',
    stateReason: '',
    steppedAt: at.toISOString(),
    responsibleId: null,
    acceptedOn: null,
    acceptedBy: null,
    createdBy: person.id,
  };
  const ids = parties.map(({ id }) => id);
  if (!mayEditMeasure(member, { ...measure, proposedById: member.actorId }, ids)) {
    throw new ProblemError(403, 'not-allowed');
  }
  requireServable(goal);
  await requireSoundMeasure(work, facts);
  if ((await countMeasures(trx, neighbourhoodId)) >= measuresAtMost) {
    throw new ProblemError(409, 'too-many-measures', { most: measuresAtMost });
  }
  const taken = needs.map((need) => newNeed(work, measure.id, need));
  const changeSetId = await openChange(work, {
    kind: 'measure.added',
    params: { measure: measure.title },
  });
  await insertMeasures(trx, neighbourhoodId, { measures: [measure], at });
  await insertNeeds(trx, neighbourhoodId, { needs: taken, at });
  return { changeSetId, id: measure.id };
}
