import {
  type BodyOf,
  dayInGermany,
  type ReplyOf,
  StandingProxyId,
} from '@augenhoehe/domain/contract';
import {
  type endStandingProxy as ending,
  type giveStandingProxy as giving,
  standingProblem,
  standingProxiesAtMost,
} from '@augenhoehe/domain/goals';
import { actorNames, requireAllowed, type Work } from '../../../inventory/index.ts';
import { ProblemError } from '../../../platform/http/problem-error.ts';
import { seenContexts, seesContext } from '../../../structure/index.ts';
import { openChange } from '../../change.ts';
import { allStanding, deleteStanding, insertStanding, lockGiving } from './standing-store.ts';

/**
 * @throws ProblemError 403 `not-allowed` for whoever neither speaks for the principal nor moderates; 404
 *   `no-such-actor`, `no-such-context`; 409 as `standingProblem`, `too-many-standing-proxies`
 */
export async function giveStanding(
  work: Work,
  facts: BodyOf<typeof giving>,
): Promise<ReplyOf<typeof giving>> {
  const { trx, place, at, newId } = work;
  const { neighbourhoodId } = place;
  const { principalId, holderId } = facts;
  requireAllowed(place, 'decision.proxy', [principalId]);
  const names = await actorNames(trx, [principalId, holderId]);
  const [voice, holder] = [names.get(principalId), names.get(holderId)];
  if (voice === undefined || holder === undefined) throw new ProblemError(404, 'no-such-actor');
  if (!seesContext(await seenContexts(work), facts)) throw new ProblemError(404, 'no-such-context');
  await lockGiving(trx, [principalId, holderId]);
  const given = await allStanding(trx, neighbourhoodId);
  const problem = standingProblem(facts, given, dayInGermany(at));
  if (problem !== null) throw new ProblemError(409, problem);
  if (given.length >= standingProxiesAtMost) {
    throw new ProblemError(409, 'too-many-standing-proxies', { most: standingProxiesAtMost });
  }
  const changeSetId = await openChange(work, {
    kind: 'decision.standing-proxy-given',
    params: { voice, holder },
  });
  const id = StandingProxyId.parse(newId());
  await insertStanding(trx, neighbourhoodId, { standing: { ...facts, id }, at });
  return { changeSetId, id };
}

/** @throws ProblemError 403 `not-allowed`; 404 `no-such-proxy` */
export async function endStanding(
  work: Work,
  id: StandingProxyId,
): Promise<ReplyOf<typeof ending>> {
  const { trx, place } = work;
  const { neighbourhoodId } = place;
  const given = await allStanding(trx, neighbourhoodId);
  const found = given.find((each) => each.id === id);
  if (found === undefined) throw new ProblemError(404, 'no-such-proxy');
  const { principalId, holderId } = found;
  requireAllowed(place, 'decision.proxy', [principalId]);
  const names = await actorNames(trx, [principalId, holderId]);
  const changeSetId = await openChange(work, {
    kind: 'decision.standing-proxy-ended',
    params: { voice: names.get(principalId) ?? '', holder: names.get(holderId) ?? '' },
  });
  await deleteStanding(trx, neighbourhoodId, [id]);
  return { changeSetId };
}
