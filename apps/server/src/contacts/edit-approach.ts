import type { ApproachId, BodyOf, ReplyOf } from '@augenhoehe/domain/contract';
import {
  ApproachFactName,
  changedApproach,
  type editApproach as contract,
  type ApproachFacts,
} from '@augenhoehe/domain/contacts';
import { differingAmong } from '@augenhoehe/domain/inventory';
import { requireUnchanged, type Work } from '../inventory/index.ts';
import { updateApproaches } from './approach-store.ts';
import { openChange } from './change.ts';
import { knownApproach } from './known-approach.ts';
import {
  nameOfApproached,
  requireApproaching,
  requireOnBehalfOf,
  requireSound,
} from './require-approaching.ts';

const names = ApproachFactName.options;

export async function editApproach(
  work: Work,
  id: ApproachId,
  { changes, was }: BodyOf<typeof contract>,
): Promise<ReplyOf<typeof contract>> {
  const { trx, place, at } = work;
  requireApproaching(place);
  const stored = await knownApproach(work, id);
  requireUnchanged<ApproachFacts, ApproachFactName>(names, { stored, changes, was });
  const facts = differingAmong<ApproachFacts, ApproachFactName>(names, { stored, changes });
  const given = Object.fromEntries(facts.map((name) => [name, changes[name]]));
  const changed = { ...stored, ...changedApproach(stored, given) };
  requireSound(changed);
  if (changed.onBehalfOfId !== stored.onBehalfOfId) {
    requireOnBehalfOf(place, changed.onBehalfOfId);
  }
  const changeSetId = await openChange(work, {
    kind: 'approach.edited',
    params: {
      actor: await nameOfApproached(work, changed),
      facts,
      stage: changed.stage === stored.stage ? null : changed.stage,
    },
  });
  await updateApproaches(trx, place.neighbourhoodId, { approaches: [changed], at });
  return { changeSetId };
}
