import type { MeasureId, ReplyOf } from '@augenhoehe/domain/contract';
import type { removeMeasure as contract } from '@augenhoehe/domain/goals';
import type { Work } from '../../inventory/index.ts';
import { openChange } from '../change.ts';
import { editableMeasure } from './known-measure.ts';
import { deleteMeasure } from './measure-store.ts';

/** @throws ProblemError as `editableMeasure` */
export async function removeMeasure(work: Work, id: MeasureId): Promise<ReplyOf<typeof contract>> {
  const { measure } = await editableMeasure(work, id);
  const changeSetId = await openChange(work, {
    kind: 'measure.removed',
    params: { measure: measure.title },
  });
  await deleteMeasure(work.trx, work.place.neighbourhoodId, id);
  return { changeSetId };
}
