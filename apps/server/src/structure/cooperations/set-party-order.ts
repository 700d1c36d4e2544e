import type { BodyOf, CooperationId, ReplyOf } from '@augenhoehe/domain/contract';
import { CooperationFacts, type setPartyOrder as contract } from '@augenhoehe/domain/structure';
import type { Work } from '../../inventory/index.ts';
import { ProblemError } from '../../platform/http/problem-error.ts';
import { openChange } from '../change.ts';
import { updateCooperation } from './cooperation-store.ts';
import { knownCooperation } from './known-cooperation.ts';
import { updateParties } from './party-store.ts';

/** @throws ProblemError 409 `parties-changed` where a party is missing from the order, or no longer there */
export async function setPartyOrder(
  work: Work,
  id: CooperationId,
  { parties: order }: BodyOf<typeof contract>,
): Promise<ReplyOf<typeof contract>> {
  const { trx, place, at } = work;
  const { cooperation, parties } = await knownCooperation(work, id);
  const ranks = new Map(order.map((partyId, rank) => [partyId, rank]));
  if (ranks.size !== parties.length || parties.some((party) => !ranks.has(party.id))) {
    throw new ProblemError(409, 'parties-changed');
  }
  const changeSetId = await openChange(work, {
    kind: 'cooperation.parties-ordered',
    params: { cooperation: cooperation.name },
  });
  await updateCooperation(trx, place.neighbourhoodId, {
    cooperation: {
      ...CooperationFacts.parse(cooperation),
      id,
      partyOrder: 'agreed',
      preparation: cooperation.preparation,
      provenance: cooperation.provenance,
    },
    at,
  });
  await updateParties(trx, place.neighbourhoodId, {
    parties: parties.map(({ actor: _, ...party }) => ({
      ...party,
      rank: ranks.get(party.id) ?? party.rank,
    })),
    at,
  });
  return { changeSetId };
}
