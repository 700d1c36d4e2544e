import type { BodyOf, CooperationId, PartyId, ReplyOf } from '@augenhoehe/domain/contract';
import { differingAmong } from '@augenhoehe/domain/inventory';
import {
  type CooperationChange,
  type editParty as contract,
  type Party,
  type PartyFactName,
  PartyFacts,
} from '@augenhoehe/domain/structure';
import { requireUnchanged, type Work } from '../../inventory/index.ts';
import { ProblemError } from '../../platform/http/problem-error.ts';
import { settleAgreements } from '../agreements/settle-agreements.ts';
import { openChange } from '../change.ts';
import { knownCooperation, maySpeakFor, partyAmong } from './known-cooperation.ts';
import { updateParties } from './party-store.ts';
import { requireSoundParty } from './require-sound.ts';

const names = PartyFacts.keyof().options;

/** Leaving is told as leaving, not as a changed fact. */
function toldAs(
  stored: Party,
  changed: PartyFacts,
  told: { readonly cooperation: string; readonly actor: string; readonly facts: PartyFactName[] },
): CooperationChange {
  const { cooperation, actor, facts } = told;
  if (stored.until === null && changed.until !== null) {
    return {
      kind: 'cooperation.party-left',
      params: { cooperation, actor, until: changed.until },
    };
  }
  return { kind: 'cooperation.party-edited', params: { cooperation, actor, facts } };
}

/** @throws ProblemError 403 `not-allowed` where somebody would speak for another party */
export async function editParty(
  work: Work,
  ids: { readonly cooperationId: CooperationId; readonly partyId: PartyId },
  { changes, was }: BodyOf<typeof contract>,
): Promise<ReplyOf<typeof contract>> {
  const { trx, place, at } = work;
  const known = await knownCooperation(work, ids.cooperationId);
  const { actor, ...stored } = partyAmong(known, ids.partyId);
  if (!maySpeakFor(place, stored.actorId)) throw new ProblemError(403, 'not-allowed');
  requireUnchanged<PartyFacts, PartyFactName>(names, { stored, changes, was });
  const facts = differingAmong<PartyFacts, PartyFactName>(names, { stored, changes });
  const given = Object.fromEntries(
    Object.entries(changes).filter(([name]) => facts.some((fact) => fact === name)),
  );
  const changed = PartyFacts.parse({ ...stored, ...given });
  requireSoundParty(changed, []);
  const changeSetId = await openChange(
    work,
    toldAs(stored, changed, {
      cooperation: known.cooperation.name,
      actor: actor.name,
      facts,
    }),
  );
  await updateParties(trx, place.neighbourhoodId, { parties: [{ ...stored, ...changed }], at });
  if (facts.includes('until')) await settleAgreements(work, ids.cooperationId);
  return { changeSetId };
}
