import type { CooperationId, ReplyOf, ReviewId } from '@augenhoehe/domain/contract';
import type { removeReview as contract } from '@augenhoehe/domain/structure';
import type { Work } from '../../inventory/index.ts';
import { openChange } from '../change.ts';
import { requireOwnWords } from './add-review.ts';
import { knownCooperation, knownReview } from './known-cooperation.ts';
import { deleteReview } from './review-store.ts';

/** @throws ProblemError 403 `not-allowed` where others' words would go with it */
export async function removeReview(
  work: Work,
  ids: { readonly cooperationId: CooperationId; readonly reviewId: ReviewId },
): Promise<ReplyOf<typeof contract>> {
  const known = await knownCooperation(work, ids.cooperationId);
  const review = await knownReview(work, known, ids.reviewId);
  requireOwnWords(work, known, review.parties);
  const changeSetId = await openChange(work, {
    kind: 'cooperation.review-removed',
    params: { cooperation: known.cooperation.name, heldOn: review.heldOn },
  });
  await deleteReview(work.trx, work.place.neighbourhoodId, review.id);
  return { changeSetId };
}
