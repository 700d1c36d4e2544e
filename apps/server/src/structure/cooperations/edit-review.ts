import type { BodyOf, CooperationId, ReplyOf, ReviewId } from '@augenhoehe/domain/contract';
import { differingAmong } from '@augenhoehe/domain/inventory';
import type {
  editReview as contract,
  PartyReview,
  ReviewDraft,
} from '@augenhoehe/domain/structure';
import { requireUnchanged, type Work } from '../../inventory/index.ts';
import { openChange } from '../change.ts';
import { requireOwnWords, reviewedParties } from './add-review.ts';
import { knownCooperation, knownReview } from './known-cooperation.ts';
import { updateReviews } from './review-store.ts';

const names = ['heldOn', 'summary', 'parties'] as const;
type Name = (typeof names)[number];

function withoutExpectation({
  expectation: _,
  ...said
}: PartyReview): ReviewDraft['parties'][number] {
  return said;
}

export async function editReview(
  work: Work,
  ids: { readonly cooperationId: CooperationId; readonly reviewId: ReviewId },
  { changes, was }: BodyOf<typeof contract>,
): Promise<ReplyOf<typeof contract>> {
  const { trx, place, at } = work;
  const known = await knownCooperation(work, ids.cooperationId);
  const review = await knownReview(work, known, ids.reviewId);
  const stored: ReviewDraft = { ...review, parties: review.parties.map(withoutExpectation) };
  requireUnchanged<ReviewDraft, Name>(names, { stored, changes, was });
  const different = differingAmong<ReviewDraft, Name>(names, { stored, changes });
  const heldOn = changes.heldOn ?? review.heldOn;
  const said = changes.parties;
  if (said !== undefined && different.includes('parties')) {
    const kept = new Set(stored.parties.map((party) => JSON.stringify(party)));
    const touched = [
      ...said.filter((party) => !kept.has(JSON.stringify(party))),
      ...stored.parties.filter(({ partyId }) => said.every((party) => party.partyId !== partyId)),
    ];
    requireOwnWords(work, known, touched);
  }
  const changeSetId = await openChange(work, {
    kind: 'cooperation.review-edited',
    params: { cooperation: known.cooperation.name, heldOn },
  });
  await updateReviews(trx, place.neighbourhoodId, {
    reviews: [
      {
        ...review,
        heldOn,
        summary: changes.summary ?? review.summary,
        parties: said === undefined ? review.parties : reviewedParties(known, said, review.parties),
      },
    ],
    at,
  });
  return { changeSetId };
}
