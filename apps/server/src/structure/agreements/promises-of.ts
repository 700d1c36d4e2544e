import type { ActorId } from '@augenhoehe/domain/contract';
import { isPromised } from '@augenhoehe/domain/structure';
import { sql } from 'kysely';
import type { Work } from '../../inventory/index.ts';
import { partiesOf } from '../cooperations/party-store.ts';
import { agreementsWhere } from './agreement-store.ts';
import { contributionsTo } from './contribution-store.ts';
import { mayReadAgreement } from './known-agreement.ts';
import { newestVersions } from './version-store.ts';

/** What this actor promised in agreements that the member may read, and has not given in full; the first due first. */
export async function promisesOf({ trx, place }: Work, actor: ActorId) {
  const { neighbourhoodId } = place;
  const agreements = (await agreementsWhere(trx, neighbourhoodId, sql<boolean>`true`)).filter(
    ({ state }) => state !== 'ended',
  );
  const parties = await partiesOf(trx, neighbourhoodId, [
    ...new Set(agreements.map(({ cooperationId }) => cooperationId)),
  ]);
  const readable = agreements.filter(({ cooperationId }) =>
    mayReadAgreement(
      place,
      parties.filter((party) => party.cooperationId === cooperationId),
    ),
  );
  const own = new Set(parties.filter(({ actorId }) => actorId === actor).map(({ id }) => id));
  const ids = readable.map(({ id }) => id);
  const versions = await newestVersions(trx, neighbourhoodId, ids);
  return (await contributionsTo(trx, neighbourhoodId, ids))
    .filter((contribution) => own.has(contribution.partyId) && isPromised(contribution))
    .map(({ agreementId, what, amount, dueOn }) => ({
      what,
      amount,
      dueOn,
      agreement: { id: agreementId, title: versions.get(agreementId)?.content.title ?? '' },
    }));
}
