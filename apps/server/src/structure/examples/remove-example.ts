import type { CooperationId, ReplyOf } from '@augenhoehe/domain/contract';
import type { removeExample as contract } from '@augenhoehe/domain/structure';
import { requireAllowed, type Work } from '../../inventory/index.ts';
import { openChange } from '../change.ts';
import { deleteExample } from './example-store.ts';
import { knownExample } from './known-example.ts';

export async function removeExample(
  work: Work,
  id: CooperationId,
): Promise<ReplyOf<typeof contract>> {
  requireAllowed(work.place, 'example.edit', []);
  const { example } = await knownExample(work, id);
  const changeSetId = await openChange(work, {
    kind: 'example.removed',
    params: { example: example.text.title },
  });
  await deleteExample(work.trx, work.place.neighbourhoodId, example.id);
  return { changeSetId };
}
