import type { BodyOf, DecisionId, ReplyOf } from '@augenhoehe/domain/contract';
import { type editDecision as contract, refusedSwitches } from '@augenhoehe/domain/goals';
import type { Work } from '../../inventory/index.ts';
import { ProblemError } from '../../platform/http/problem-error.ts';
import { openChange } from '../change.ts';
import { hasBallots } from './cast-so-far.ts';
import { decidingOf } from './deciding.ts';
import { factsKept } from './decision-facts.ts';
import { updateDecisions } from './decision-store.ts';
import { requireStillReady } from './open-decision.ts';
import { heldDecision, requireVersion } from './known-decision.ts';
import { requirePlace } from './require-place.ts';

/**
 * Of an open decision the rules alone, and those only one way once somebody has voted; voices and time have ways of
 * their own.
 *
 * @throws ProblemError 409 `changed-meanwhile`, `has-ballots` with what cannot be switched; else as `factsKept` and `requirePlace`
 */
export async function editDecision(
  work: Work,
  id: DecisionId,
  { version, facts }: BodyOf<typeof contract>,
): Promise<ReplyOf<typeof contract>> {
  const { trx, place, at } = work;
  const known = await heldDecision(work, id, ['draft', 'open']);
  const { decision, voices } = known;
  requireVersion(decision, version);
  await requirePlace(work, facts, decision);
  const { electorate, opensAt, closesAt, ...rules } = await factsKept(work, facts);
  const isDraft = decision.state === 'draft';
  const edited = isDraft
    ? { ...decision, ...rules, electorate, opensAt, closesAt }
    : { ...decision, ...rules };
  if (!isDraft) {
    const refused = refusedSwitches(decision, edited);
    if (refused.length > 0 && (await hasBallots(decidingOf(work), decision))) {
      throw new ProblemError(409, 'has-ballots', { settings: refused });
    }
    // Whether an urn is there was decided at the opening.
    if (edited.secret !== decision.secret || edited.method !== decision.method) {
      throw new ProblemError(409, 'set-at-opening', { settings: ['secret', 'method'] });
    }
    requireStillReady(edited, voices, at);
  }
  const changeSetId = await openChange(work, {
    kind: 'decision.edited',
    params: { decision: edited.question },
  });
  await updateDecisions(trx, place.neighbourhoodId, { decisions: [edited], at });
  return { changeSetId };
}
