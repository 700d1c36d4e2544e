import { type BodyOf, DecisionId, type ReplyOf } from '@augenhoehe/domain/contract';
import type { addDecision as contract } from '@augenhoehe/domain/goals';
import { requireAllowed, type Work } from '../../inventory/index.ts';
import { openChange } from '../change.ts';
import { factsKept } from './decision-facts.ts';
import { insertDecisions } from './decision-store.ts';
import { requirePlace } from './require-place.ts';

/** @throws ProblemError 400 `no-such-time`, `no-such-actor`, `voice-without-name`; else as `requirePlace` */
export async function addDecision(
  work: Work,
  facts: BodyOf<typeof contract>,
): Promise<ReplyOf<typeof contract>> {
  const { trx, place, at, newId } = work;
  requireAllowed(place, 'decision.edit', []);
  await requirePlace(work, facts);
  const decision = {
    ...(await factsKept(work, facts)),
    id: DecisionId.parse(newId()),
    state: 'draft' as const,
    version: 1,
    textVersion: 1,
    phase: null,
    round: 0,
    stateReason: '',
    formerTexts: [],
    events: [],
    outcome: null,
  };
  const changeSetId = await openChange(work, {
    kind: 'decision.added',
    params: { decision: decision.question },
  });
  await insertDecisions(trx, place.neighbourhoodId, { decisions: [decision], at });
  return { changeSetId, id: decision.id };
}
