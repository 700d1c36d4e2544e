import {
  type BodyOf,
  type CooperationId,
  PartyId,
  type ReplyOf,
} from '@augenhoehe/domain/contract';
import {
  type addParty as contract,
  emptyParty,
  partiesAtMost,
  PartyFacts,
} from '@augenhoehe/domain/structure';
import { actorNames, type Work } from '../../inventory/index.ts';
import { ProblemError } from '../../platform/http/problem-error.ts';
import { openChange } from '../change.ts';
import { knownCooperation } from './known-cooperation.ts';
import { insertParties } from './party-store.ts';
import { requireSoundParty } from './require-sound.ts';

export async function addParty(
  work: Work,
  cooperationId: CooperationId,
  { actorId, ...draft }: BodyOf<typeof contract>,
): Promise<ReplyOf<typeof contract>> {
  const { trx, place, at } = work;
  const { cooperation, parties } = await knownCooperation(work, cooperationId);
  if (parties.length >= partiesAtMost) {
    throw new ProblemError(409, 'too-many-parties', { most: partiesAtMost });
  }
  const actor = (await actorNames(trx, [actorId])).get(actorId);
  if (actor === undefined) throw new ProblemError(404, 'no-such-actor');
  const given = Object.entries(draft).filter(([, value]) => value !== undefined);
  const facts = PartyFacts.parse({
    ...emptyParty(actorId),
    rank: Math.max(-1, ...parties.map(({ rank }) => rank)) + 1,
    ...Object.fromEntries(given),
  });
  requireSoundParty(facts, parties);
  const id = PartyId.parse(work.newId());
  const changeSetId = await openChange(work, {
    kind: 'cooperation.party-added',
    params: { cooperation: cooperation.name, actor },
  });
  await insertParties(trx, place.neighbourhoodId, {
    parties: [{ ...facts, id, cooperationId }],
    at,
  });
  return { changeSetId, id };
}
