import { ApproachId, type BodyOf, type ReplyOf } from '@augenhoehe/domain/contract';
import { type addApproach as contract, changedApproach } from '@augenhoehe/domain/contacts';
import type { Work } from '../inventory/index.ts';
import { insertApproaches } from './approach-store.ts';
import { openChange } from './change.ts';
import {
  nameOfApproached,
  requireApproaching,
  requireOnBehalfOf,
  requireRoom,
  requireSound,
} from './require-approaching.ts';

/** It belongs to whoever plans it. */
export async function addApproach(
  work: Work,
  draft: BodyOf<typeof contract>,
): Promise<ReplyOf<typeof contract>> {
  const { trx, place, at } = work;
  requireApproaching(place);
  const facts = changedApproach(draft, {});
  requireSound(facts);
  requireOnBehalfOf(place, facts.onBehalfOfId);
  await requireRoom(work);
  const actor = await nameOfApproached(work, facts);
  const id = ApproachId.parse(work.newId());
  const changeSetId = await openChange(work, {
    kind: 'approach.added',
    params: { actor, stage: facts.stage },
  });
  await insertApproaches(trx, place.neighbourhoodId, {
    approaches: [{ ...facts, id, ownerId: place.person.id }],
    at,
  });
  return { changeSetId, id };
}
