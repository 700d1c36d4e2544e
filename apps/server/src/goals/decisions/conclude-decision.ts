import {
  type BodyOf,
  dayInGermany,
  type DecisionId,
  type ReplyOf,
} from '@augenhoehe/domain/contract';
import type {
  concludeDecision as concluding,
  DecisionOutcome,
  exportRecord as exporting,
} from '@augenhoehe/domain/goals';
import type { Work } from '../../inventory/index.ts';
import { ProblemError } from '../../platform/http/problem-error.ts';
import { openChange } from '../change.ts';
import { updateDecisions } from './decision-store.ts';
import { heldDecision, readableDecision, requireVersion } from './known-decision.ts';
import { publishedRecord } from './published-record.ts';
import { isSealed } from './result-shown.ts';
import { resultsOf } from './result-store.ts';

/** A day that was set before may have passed. @throws ProblemError 400 `review-past` */
function requireReviewAhead(
  { reviewOn }: DecisionOutcome,
  before: DecisionOutcome | null,
  at: Date,
): void {
  if (reviewOn === null || reviewOn === before?.reviewOn || reviewOn > dayInGermany(at)) return;
  throw new ProblemError(400, 'review-past', { field: 'outcome.reviewOn' });
}

/** @throws ProblemError 400 `reason-missing`, `review-missing`, `review-past`; 409 `changed-meanwhile`, `decision-moved-on` */
export async function concludeDecision(
  work: Work,
  id: DecisionId,
  { version, outcome }: BodyOf<typeof concluding>,
): Promise<ReplyOf<typeof concluding>> {
  const { trx, place, at } = work;
  const { decision } = await heldDecision(work, id, ['closed']);
  requireVersion(decision, version);
  if (outcome.againstCount && outcome.reason === '') {
    throw new ProblemError(400, 'reason-missing', { field: 'outcome.reason' });
  }
  if (decision.method === 'consent' && outcome.reviewOn === null) {
    throw new ProblemError(400, 'review-missing', { field: 'outcome.reviewOn' });
  }
  requireReviewAhead(outcome, decision.outcome, at);
  const changeSetId = await openChange(work, {
    kind: 'decision.concluded',
    params: { decision: decision.question },
  });
  const concluded = { ...decision, outcome };
  await updateDecisions(trx, place.neighbourhoodId, { decisions: [concluded], at });
  return { changeSetId };
}

/** @throws ProblemError 404 `no-such-decision`; 409 `no-result`, `sealed` */
export async function exportRecord(work: Work, id: DecisionId): Promise<ReplyOf<typeof exporting>> {
  const { trx, place } = work;
  const { decision } = await readableDecision(work, { id, hold: 'look' });
  const [result] = await resultsOf(trx, place.neighbourhoodId, [id]);
  if (result === undefined) throw new ProblemError(409, 'no-result');
  if (isSealed(decision, result)) throw new ProblemError(409, 'sealed');
  return publishedRecord(decision, result);
}
