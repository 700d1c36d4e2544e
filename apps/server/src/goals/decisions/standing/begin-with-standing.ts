import { dayInGermany } from '@augenhoehe/domain/contract';
import {
  type Decision,
  hasRunOut,
  type Proxy,
  putInForce,
  standingIn,
  type StandingProxy,
} from '@augenhoehe/domain/goals';
import { actorNames, type Work } from '../../../inventory/index.ts';
import { type KnownDecision, voiceOf, withEvent } from '../known-decision.ts';
import { putProxies } from '../voice-store.ts';
import { allStanding } from './standing-store.ts';

interface Joined extends KnownDecision {
  /** Which of them are meant; left out: all. */
  readonly concerns?: (standing: StandingProxy) => boolean;
}

/**
 * Puts standing proxies between the voices of a decision in force, as far as its rules permit, and tells in its events of
 * those that could not be.
 *
 * @param joined with its voices as they were written
 */
export async function beginWithStanding(
  { trx, place, at }: Work,
  { decision, voices, proxies, concerns = () => true }: Joined,
): Promise<Decision> {
  const { neighbourhoodId } = place;
  const begins = new Date(Math.max(Date.parse(decision.opensAt ?? ''), at.getTime()));
  const day = dayInGermany(begins);
  const standing = standingIn(
    (await allStanding(trx, neighbourhoodId)).filter((each) => !hasRunOut(each, day)),
    decision,
  ).filter(concerns);
  const { secret, proxiesPerHolder: perHolder } = decision;
  const { given, leftOut } = putInForce({ standing, voices, proxies, perHolder, secret });
  const named = given.map((proxy: Proxy) => ({ ...proxy, decisionId: decision.id }));
  await putProxies(trx, neighbourhoodId, named);
  const names = await actorNames(trx, [...new Set(leftOut.map(({ holderId }) => holderId))]);
  return leftOut.reduce(
    (told, { principal, holderId, why }) =>
      withEvent(told, at, {
        kind: 'proxy-left-out',
        words: {
          voice: voiceOf({ voices }, principal).name,
          holder: names.get(holderId) ?? '',
          why,
        },
      }),
    decision,
  );
}
