import type { CooperationId, NeighbourhoodId, ReviewId } from '@augenhoehe/domain/contract';
import { Review } from '@augenhoehe/domain/structure';
import { anyOf, insertRows, updateRows } from '../../platform/database/bulk.ts';
import type { Trx } from '../../platform/database/schema.ts';
import type { NewReviewRecord, ReviewRecord } from './tables.ts';

/** What is written of a review; its instants are the caller's. */
export type WrittenReview = Omit<Review, 'createdAt' | 'updatedAt'>;

interface Written {
  readonly reviews: readonly WrittenReview[];
  readonly at: Date;
}

function toReview(row: ReviewRecord): Review {
  return Review.parse({
    id: row.id,
    cooperationId: row.cooperation_id,
    heldOn: row.held_on,
    summary: row.summary,
    parties: row.parties,
    createdAt: row.created_at.toISOString(),
    updatedAt: row.updated_at.toISOString(),
  });
}

function toRows(neighbourhoodId: NeighbourhoodId, { reviews, at }: Written): NewReviewRecord[] {
  return reviews.map((review) => ({
    neighbourhood_id: neighbourhoodId,
    id: review.id,
    cooperation_id: review.cooperationId,
    held_on: review.heldOn,
    summary: review.summary,
    parties: review.parties,
    created_at: at,
    updated_at: at,
  }));
}

export async function insertReviews(
  trx: Trx,
  neighbourhoodId: NeighbourhoodId,
  written: Written,
): Promise<void> {
  await insertRows(trx, 'cooperation_review', toRows(neighbourhoodId, written));
}

export async function updateReviews(
  trx: Trx,
  neighbourhoodId: NeighbourhoodId,
  written: Written,
): Promise<void> {
  await updateRows(trx, 'cooperation_review', {
    key: ['neighbourhood_id', 'id'],
    columns: ['held_on', 'summary', 'parties', 'updated_at'],
    rows: toRows(neighbourhoodId, written),
  });
}

/** The reviews of these cooperations, the latest first. */
export async function reviewsOf(
  trx: Trx,
  neighbourhoodId: NeighbourhoodId,
  cooperations: readonly CooperationId[],
): Promise<Review[]> {
  const rows = await trx
    .selectFrom('cooperation_review')
    .selectAll()
    .where('neighbourhood_id', '=', neighbourhoodId)
    .where('cooperation_id', '=', anyOf(cooperations))
    .orderBy('held_on', 'desc')
    .orderBy('id')
    .execute();
  return rows.map(toReview);
}

export async function deleteReview(
  trx: Trx,
  neighbourhoodId: NeighbourhoodId,
  id: ReviewId,
): Promise<void> {
  await trx
    .deleteFrom('cooperation_review')
    .where('neighbourhood_id', '=', neighbourhoodId)
    .where('id', '=', id)
    .execute();
}
