import type { ChangeSetId, DecisionId, PersonId, ReplyOf } from '@augenhoehe/domain/contract';
import {
  type closeDecision as contract,
  countDecision,
  type Decision,
  phaseAfterRound,
  type Votes,
} from '@augenhoehe/domain/goals';
import type { Work } from '../../inventory/index.ts';
import { ProblemError } from '../../platform/http/problem-error.ts';
import { openChangeBy } from '../change.ts';
import { requireOpen } from './cast-ballot.ts';
import { type Deciding, decidingOf } from './deciding.ts';
import { updateDecisions } from './decision-store.ts';
import { decisionAsItIs, heldDecision, type KnownDecision, withEvent } from './known-decision.ts';
import { forgetAddresses } from './link-store.ts';
import { isOver } from './may-do.ts';
import { readVotes } from './read-votes.ts';
import { insertResult } from './result-store.ts';
import { votedIn } from './turnout.ts';

/**
 * Counts, keeps the result and closes; in consent an objection or a missed quorum leads on instead.
 *
 * @param known held alone, and open
 */
export async function settleDecision(
  deciding: Deciding,
  known: KnownDecision,
  personId: PersonId | null,
): Promise<Settled> {
  const { decision } = known;
  const votes = await readVotes(deciding, known);
  const count = countDecision(votes);
  const phase = decision.phase === null ? null : phaseAfterRound(count.outcome);
  return phase === null || phase === 'ended'
    ? await keepResult(deciding, { votes, count, phase, personId })
    : await leadOn(deciding, { decision, phase, personId });
}

interface Settled {
  readonly decision: Decision;
  readonly changeSetId: ChangeSetId;
}

interface Settling {
  readonly phase: Decision['phase'];
  readonly personId: PersonId | null;
}

async function keepResult(
  deciding: Deciding,
  {
    votes: { decision },
    count,
    phase,
    personId,
  }: Settling & { readonly votes: Votes; readonly count: ReturnType<typeof countDecision> },
): Promise<Settled> {
  const { trx, neighbourhoodId, at } = deciding;
  const countedAt = at.toISOString();
  const changeSetId = await openChangeBy(deciding, personId, {
    kind: 'decision.closed',
    params: { decision: decision.question },
  });
  await insertResult(trx, neighbourhoodId, { ...count, decisionId: decision.id, countedAt });
  const closed: Decision = {
    ...withEvent(decision, at, { kind: 'closed', words: {} }),
    state: 'closed',
    phase,
  };
  await updateDecisions(trx, neighbourhoodId, { decisions: [closed], at });
  await forgetAddresses(trx, neighbourhoodId, decision.id);
  return { decision: closed, changeSetId };
}

async function leadOn(
  deciding: Deciding,
  { decision, phase, personId }: Settling & { readonly decision: Decision },
): Promise<Settled> {
  const { trx, neighbourhoodId, at } = deciding;
  const { question, round } = decision;
  const words = { phase: phase ?? '', round };
  const changeSetId = await openChangeBy(deciding, personId, {
    kind: 'decision.phase',
    params: { decision: question, ...words },
  });
  const led: Decision = { ...withEvent(decision, at, { kind: 'phase', words }), phase };
  await updateDecisions(trx, neighbourhoodId, { decisions: [led], at });
  return { decision: led, changeSetId };
}

/** Closes a decision whose time is over, once; whoever comes second finds it closed. */
export async function closeIfOver(deciding: Deciding, id: DecisionId): Promise<void> {
  const known = await decisionAsItIs(deciding, { id, hold: 'alone' });
  if (known === null) return;
  const { decision } = known;
  const isCounted = decision.phase === null || decision.phase === 'round';
  if (decision.state !== 'open' || !isCounted || !isOver(decision, deciding.at)) return;
  await settleDecision(deciding, known, null);
}

/**
 * Counts before the time is over: nobody loses a vote by it, as everybody has voted.
 *
 * @throws ProblemError 409 `decision-closed`, `not-open-yet`, `voices-missing` with how many, `is-consent`
 */
export async function closeDecision(work: Work, id: DecisionId): Promise<ReplyOf<typeof contract>> {
  const deciding = decidingOf(work);
  const known = await heldDecision(work, id, ['open']);
  requireOpen(known.decision, work.at);
  if (known.decision.phase !== null) throw new ProblemError(409, 'is-consent');
  await requireEverybody(deciding, known);
  await settleDecision(deciding, known, work.place.person.id);
  return { closed: true };
}

/** @throws ProblemError 409 `voices-missing`; of secret votes it is not said how many */
export async function requireEverybody(deciding: Deciding, known: KnownDecision): Promise<void> {
  const voted = votedIn(await readVotes(deciding, known)).length;
  const entitled = known.voices.filter(({ struckReason }) => struckReason === null).length;
  if (voted === entitled) return;
  const params = known.decision.secret ? {} : { missing: entitled - voted };
  throw new ProblemError(409, 'voices-missing', params);
}
