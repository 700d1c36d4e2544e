import type { BodyOf, DecisionId, ReplyOf } from '@augenhoehe/domain/contract';
import type {
  Decision,
  extendDecision as extending,
  withdrawDecision as withdrawing,
} from '@augenhoehe/domain/goals';
import type { Work } from '../../inventory/index.ts';
import { ProblemError } from '../../platform/http/problem-error.ts';
import { openChange } from '../change.ts';
import { instantOf } from './decision-facts.ts';
import { updateDecisions } from './decision-store.ts';
import { heldDecision, withEvent } from './known-decision.ts';
import { forgetAddresses, prolongLinks } from './link-store.ts';
import { isOver } from './may-do.ts';
import { wakeNow } from './decision-queue.ts';

/** @throws ProblemError 409 `decision-closed`, `closes-earlier` with the present end; 400 `no-such-time` */
export async function extendDecision(
  work: Work,
  id: DecisionId,
  { closesAt: clock, reason }: BodyOf<typeof extending>,
): Promise<ReplyOf<typeof extending>> {
  const { trx, place, at } = work;
  const { neighbourhoodId } = place;
  const { decision } = await heldDecision(work, id, ['open']);
  if (isOver(decision, at)) throw new ProblemError(409, 'decision-closed');
  const closesAt = instantOf('closesAt', clock);
  if (decision.closesAt !== null && closesAt <= decision.closesAt) {
    throw new ProblemError(409, 'closes-earlier', { closesAt: decision.closesAt });
  }
  const changeSetId = await openChange(work, {
    kind: 'decision.extended',
    params: { decision: decision.question, reason },
  });
  const words = { until: closesAt, reason };
  const extended = { ...withEvent(decision, at, { kind: 'extended', words }), closesAt };
  await updateDecisions(trx, neighbourhoodId, { decisions: [extended], at });
  await prolongLinks(trx, neighbourhoodId, { decisionId: id, until: new Date(closesAt) });
  await wakeNow(trx);
  return { changeSetId };
}

/** @throws ProblemError as `heldDecision` */
export async function withdrawDecision(
  work: Work,
  id: DecisionId,
  { reason }: BodyOf<typeof withdrawing>,
): Promise<ReplyOf<typeof withdrawing>> {
  const { trx, place, at } = work;
  const { neighbourhoodId } = place;
  const { decision } = await heldDecision(work, id, ['draft', 'open']);
  const changeSetId = await openChange(work, {
    kind: 'decision.withdrawn',
    params: { decision: decision.question, reason },
  });
  const withdrawn: Decision = {
    ...withEvent(decision, at, { kind: 'withdrawn', words: { reason } }),
    state: 'withdrawn',
    phase: decision.phase === null ? null : 'ended',
    stateReason: reason,
  };
  await updateDecisions(trx, neighbourhoodId, { decisions: [withdrawn], at });
  await forgetAddresses(trx, neighbourhoodId, id);
  return { changeSetId };
}
