import type { BodyOf, MeasureId, ReplyOf } from '@augenhoehe/domain/contract';
import {
  type editMeasure as contract,
  type MeasureFactName,
  MeasureFacts,
} from '@augenhoehe/domain/goals';
import { differingAmong } from '@augenhoehe/domain/inventory';
import { requireUnchanged, type Work } from '../../inventory/index.ts';
import { openChange } from '../change.ts';
import { knownGoal } from '../goals/known-goal.ts';
import { editableMeasure } from './known-measure.ts';
import { updateMeasures } from './measure-store.ts';
import { requireServable, requireSoundMeasure } from './require-sound-measure.ts';

const names = MeasureFacts.keyof().options;

/** @throws ProblemError as `editableMeasure`, `requireServable` and `requireSoundMeasure`; 409 `changed-meanwhile` */
export async function editMeasure(
  work: Work,
  id: MeasureId,
  { changes, was }: BodyOf<typeof contract>,
): Promise<ReplyOf<typeof contract>> {
  const { measure: stored } = await editableMeasure(work, id);
  requireUnchanged<MeasureFacts, MeasureFactName>(names, { stored, changes, was });
  const facts = differingAmong<MeasureFacts, MeasureFactName>(names, { stored, changes });
  const given = Object.fromEntries(facts.map((name) => [name, changes[name]]));
  const changed = { ...stored, ...MeasureFacts.parse({ ...stored, ...given }) };
  if (facts.includes('goalId')) requireServable((await knownGoal(work, changed.goalId)).goal);
  await requireSoundMeasure(work, changed);
  const changeSetId = await openChange(work, {
    kind: 'measure.edited',
    params: { measure: changed.title, facts },
  });
  const { trx, place, at } = work;
  await updateMeasures(trx, place.neighbourhoodId, { measures: [changed], at });
  return { changeSetId };
}
