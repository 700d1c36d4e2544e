import type { ActorId } from '@augenhoehe/domain/contract';
import { isPromised } from '@augenhoehe/domain/structure';
import { sql } from 'kysely';
import type { Work } from '../../inventory/index.ts';
import { agreementsWhere } from './agreement-store.ts';
import { contributionsTo } from './contribution-store.ts';
import { readableAmong } from './readable-agreements.ts';
import { newestVersions } from './version-store.ts';

/** What this actor promised in agreements that the member may read, and has not given in full; the first due first. */
export async function promisesOf(work: Work, actor: ActorId) {
  const { trx, place } = work;
  const { neighbourhoodId } = place;
  const live = await agreementsWhere(trx, neighbourhoodId, sql<boolean>`state <> 'ended'`);
  const { agreements, parties } = await readableAmong(work, live);
  const own = new Set(
    [...parties.values()].flat().flatMap(({ id, actorId }) => (actorId === actor ? [id] : [])),
  );
  const ids = agreements.map(({ id }) => id);
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
