import { ActorId, type BodyOf, type ReplyOf } from '@augenhoehe/domain/contract';
import {
  type addActor as contract,
  applyChanges,
  emptyFacts,
  filledGroups,
  recordOrigin,
} from '@augenhoehe/domain/inventory';
import { insertActors } from './actor-store.ts';
import { openChange, type Work } from './change.ts';
import { enteredBy } from './origin.ts';
import { requireArea } from './require-area.ts';

export async function addActor(
  work: Work,
  { source, ...given }: BodyOf<typeof contract>,
): Promise<ReplyOf<typeof contract>> {
  await requireArea(work, given.areaId);
  const facts = applyChanges(emptyFacts(given.name), given);
  const id = ActorId.parse(work.newId());
  const provenance = recordOrigin({}, filledGroups(facts), enteredBy(work, source ?? '', false));
  const changeSetId = await openChange(work, { kind: 'actor.added', params: { name: facts.name } });
  await insertActors(work.trx, work.place.neighbourhoodId, {
    actors: [{ id, facts, provenance, visibility: {} }],
    at: work.at,
  });
  return { changeSetId, id };
}
