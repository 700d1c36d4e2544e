import { may, sharedLevelsSeenBy } from '@augenhoehe/domain/access';
import { dayInGermany, type QueryOf, type ReplyOf } from '@augenhoehe/domain/contract';
import {
  acceptanceStanding,
  cooperationHints,
  isAbout,
  type listCooperations as contract,
  orderParties,
  warningOfHint,
} from '@augenhoehe/domain/structure';
import type { Work } from '../../inventory/index.ts';
import { cooperationsVisible } from './cooperation-store.ts';
import { acceptedWarnings } from '../warnings/accepted-store.ts';
import { partiesOf } from './party-store.ts';
import { reviewsOf } from './review-store.ts';

export async function listCooperations(
  { trx, place, at }: Work,
  { actor }: QueryOf<typeof contract>,
): Promise<ReplyOf<typeof contract>> {
  const { neighbourhoodId, member } = place;
  const visible = sharedLevelsSeenBy(member.role);
  const cooperations = await cooperationsVisible(trx, neighbourhoodId, visible);
  const ids = cooperations.map(({ id }) => id);
  const parties = Map.groupBy(
    await partiesOf(trx, neighbourhoodId, ids),
    ({ cooperationId }) => cooperationId,
  );
  const reviews = Map.groupBy(
    await reviewsOf(trx, neighbourhoodId, ids),
    ({ cooperationId }) => cooperationId,
  );
  const today = dayInGermany(at);
  const accepted = await acceptedWarnings(trx, neighbourhoodId);
  const rows = cooperations.map((cooperation) => {
    const { id, partyOrder } = cooperation;
    const known = {
      cooperation,
      parties: orderParties(parties.get(id) ?? [], partyOrder),
      reviews: reviews.get(id) ?? [],
    };
    return {
      ...cooperation,
      parties: known.parties.map((party) => ({ ...party.actor, until: party.until })),
      hints: cooperationHints(known, today).filter((hint) => {
        const warning = warningOfHint(cooperation, hint);
        const said = accepted.find((each) => isAbout(each, warning));
        return said === undefined || acceptanceStanding(said, warning, today) !== 'holds';
      }),
    };
  });
  return {
    cooperations:
      actor === undefined ? rows : rows.filter((row) => row.parties.some(({ id }) => id === actor)),
    can: { add: may(member, 'cooperation.edit') },
  };
}
