import { type BodyOf, CooperationId, PartyId, type ReplyOf } from '@augenhoehe/domain/contract';
import {
  type addCooperation as contract,
  changedCooperation,
  CooperationFacts,
  cooperationsAtMost,
  emptyCooperation,
  emptyParty,
} from '@augenhoehe/domain/structure';
import { actorNames, enteredBy, requireAllowed, type Work } from '../../inventory/index.ts';
import { ProblemError } from '../../platform/http/problem-error.ts';
import { openChange } from '../change.ts';
import { countCooperations, insertCooperations } from './cooperation-store.ts';
import { insertParties } from './party-store.ts';
import { requireSound } from './require-sound.ts';

async function requireRoom({ trx, place }: Work): Promise<void> {
  if ((await countCooperations(trx, place.neighbourhoodId)) < cooperationsAtMost) return;
  throw new ProblemError(409, 'too-many-cooperations', { most: cooperationsAtMost });
}

export async function addCooperation(
  work: Work,
  { source, parties, ...draft }: BodyOf<typeof contract>,
): Promise<ReplyOf<typeof contract>> {
  const { trx, place, at, newId } = work;
  const actors = [...new Set(parties)];
  requireAllowed(place, 'cooperation.edit', actors);
  const given = Object.entries(draft).filter(([, value]) => value !== undefined);
  const facts = CooperationFacts.parse(
    changedCooperation(emptyCooperation(draft.name), Object.fromEntries(given)),
  );
  requireSound(facts);
  await requireRoom(work);
  const names = await actorNames(trx, actors);
  if (actors.some((actor) => !names.has(actor))) throw new ProblemError(404, 'no-such-actor');
  const id = CooperationId.parse(newId());
  const changeSetId = await openChange(work, {
    kind: 'cooperation.added',
    params: { cooperation: facts.name },
  });
  const provenance = enteredBy(work, source ?? '', true);
  await insertCooperations(trx, place.neighbourhoodId, {
    cooperations: [{ ...facts, id, preparation: null, provenance }],
    at,
  });
  await insertParties(trx, place.neighbourhoodId, {
    parties: actors.map((actorId, rank) => ({
      ...emptyParty(actorId),
      rank,
      id: PartyId.parse(newId()),
      cooperationId: id,
    })),
    at,
  });
  return { changeSetId, id };
}
