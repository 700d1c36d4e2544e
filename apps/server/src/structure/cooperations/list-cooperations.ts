import { may } from '@augenhoehe/domain/access';
import type { QueryOf, ReplyOf } from '@augenhoehe/domain/contract';
import {
  type listCooperations as contract,
  orderParties,
  visibleCooperations,
} from '@augenhoehe/domain/structure';
import type { Work } from '../../inventory/index.ts';
import { cooperationsVisible } from './cooperation-store.ts';
import { partiesOf } from './party-store.ts';

export async function listCooperations(
  { trx, place }: Work,
  { actor }: QueryOf<typeof contract>,
): Promise<ReplyOf<typeof contract>> {
  const { neighbourhoodId, member } = place;
  const visible = visibleCooperations(member.role);
  const cooperations = await cooperationsVisible(trx, neighbourhoodId, visible);
  const parties = await partiesOf(
    trx,
    neighbourhoodId,
    cooperations.map(({ id }) => id),
  );
  const byCooperation = Map.groupBy(parties, ({ cooperationId }) => cooperationId);
  const rows = cooperations.map((cooperation) => ({
    ...cooperation,
    parties: orderParties(byCooperation.get(cooperation.id) ?? [], cooperation.partyOrder).map(
      (party) => ({ ...party.actor, until: party.until }),
    ),
  }));
  return {
    cooperations:
      actor === undefined ? rows : rows.filter((row) => row.parties.some(({ id }) => id === actor)),
    can: { add: may(member, 'cooperation.edit') },
  };
}
