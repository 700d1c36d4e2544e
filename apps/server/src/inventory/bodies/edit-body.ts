import type { BodyId, BodyOf, ReplyOf } from '@augenhoehe/domain/contract';
import {
  type BodyFactName,
  BodyFacts,
  differingAmong,
  type editBody as contract,
} from '@augenhoehe/domain/inventory';
import { openChange, type Work } from '../change.ts';
import { enteredBy } from '../origin.ts';
import { updateBody } from './body-store.ts';
import { knownBody, requireNamedActors } from './known-body.ts';
import { requirePast, requireSound } from './require-sound.ts';
import { requireUnchanged } from '../require-unchanged.ts';

const names = BodyFacts.keyof().options;

export async function editBody(
  work: Work,
  id: BodyId,
  { changes, was, source }: BodyOf<typeof contract>,
): Promise<ReplyOf<typeof contract>> {
  const body = await knownBody(work, id);
  requireUnchanged<BodyFacts, BodyFactName>(names, { stored: body, changes, was });
  const different = differingAmong<BodyFacts, BodyFactName>(names, { stored: body, changes });
  const facts = BodyFacts.parse({
    ...body,
    ...Object.fromEntries(different.map((name) => [name, changes[name]])),
  });
  requireSound(facts);
  requirePast(work, changes, 'changes.');
  await requireNamedActors(work, facts);
  const changeSetId = await openChange(work, {
    kind: 'body.edited',
    params: { name: facts.name, facts: different },
  });
  const provenance =
    different.length === 0 ? body.provenance : enteredBy(work, source ?? '', false);
  await updateBody(work.trx, work.place.neighbourhoodId, {
    body: { id, facts, provenance },
    at: work.at,
  });
  return { changeSetId };
}
