import type { BodyOf, CooperationId, ReplyOf } from '@augenhoehe/domain/contract';
import { differingAmong } from '@augenhoehe/domain/inventory';
import {
  changedCooperation,
  type CooperationFactName,
  CooperationFacts,
  type editCooperation as contract,
  preparationOf,
} from '@augenhoehe/domain/structure';
import { enteredBy, requireUnchanged, type Work } from '../../inventory/index.ts';
import { openChange } from '../change.ts';
import { updateCooperation } from './cooperation-store.ts';
import { knownCooperation } from './known-cooperation.ts';
import { requireSound } from './require-sound.ts';

const names = CooperationFacts.keyof().options;

export async function editCooperation(
  work: Work,
  id: CooperationId,
  { changes, was, source }: BodyOf<typeof contract>,
): Promise<ReplyOf<typeof contract>> {
  const { cooperation: stored } = await knownCooperation(work, id);
  requireUnchanged<CooperationFacts, CooperationFactName>(names, { stored, changes, was });
  const facts = differingAmong<CooperationFacts, CooperationFactName>(names, { stored, changes });
  const given = Object.fromEntries(facts.map((name) => [name, changes[name]]));
  const changed = CooperationFacts.parse(changedCooperation(stored, given));
  requireSound(changed);
  const changeSetId = await openChange(work, {
    kind: 'cooperation.edited',
    params: {
      cooperation: changed.name,
      facts,
      state: changed.state === stored.state ? null : changed.state,
    },
  });
  const provenance = facts.length === 0 ? stored.provenance : enteredBy(work, source ?? '', true);
  const preparation = preparationOf(stored, changed);
  await updateCooperation(work.trx, work.place.neighbourhoodId, {
    cooperation: { ...changed, id, preparation, provenance },
    at: work.at,
  });
  return { changeSetId };
}
