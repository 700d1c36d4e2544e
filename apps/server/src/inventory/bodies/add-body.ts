import { BodyId, type BodyOf, type ReplyOf } from '@augenhoehe/domain/contract';
import { type addBody as contract, BodyFacts, emptyBody } from '@augenhoehe/domain/inventory';
import { openChange, type Work } from '../change.ts';
import { enteredBy } from '../origin.ts';
import { insertBodies } from './body-store.ts';
import { requireNamedActors } from './known-body.ts';
import { requirePast, requireSound } from './require-sound.ts';

export async function addBody(
  work: Work,
  { source, ...draft }: BodyOf<typeof contract>,
): Promise<ReplyOf<typeof contract>> {
  const given = Object.entries(draft).filter(([, value]) => value !== undefined);
  const facts = BodyFacts.parse({ ...emptyBody(draft.name), ...Object.fromEntries(given) });
  requireSound(facts);
  requirePast(work, facts);
  await requireNamedActors(work, facts);
  const id = BodyId.parse(work.newId());
  const changeSetId = await openChange(work, { kind: 'body.added', params: { name: facts.name } });
  await insertBodies(work.trx, work.place.neighbourhoodId, {
    bodies: [{ id, facts, provenance: enteredBy(work, source ?? '', false) }],
    at: work.at,
  });
  return { changeSetId, id };
}
