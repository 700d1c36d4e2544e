import type { DecisionId, NeighbourhoodId, VoiceId } from '@augenhoehe/domain/contract';
import { DecisionVoice, type Proxy } from '@augenhoehe/domain/goals';
import { anyOf, insertRows, updateRows } from '../../platform/database/bulk.ts';
import type { Trx } from '../../platform/database/schema.ts';
import type { VoiceRow } from './tables.ts';

interface OfDecision {
  readonly decisionId: DecisionId;
}

export function toVoice(row: VoiceRow): DecisionVoice {
  return DecisionVoice.parse({
    id: row.id,
    decisionId: row.decision_id,
    kind: row.kind,
    actorId: row.actor_id,
    name: row.name,
    bank: row.bank,
    present: row.in_room,
    struckReason: row.struck_reason,
    joinedLate: row.joined_late,
    weight: row.weight,
  });
}

function toRows(neighbourhoodId: NeighbourhoodId, voices: readonly DecisionVoice[], from = 0) {
  return voices.map((voice, at) => ({
    neighbourhood_id: neighbourhoodId,
    id: voice.id,
    decision_id: voice.decisionId,
    position: from + at,
    kind: voice.kind,
    actor_id: voice.actorId,
    name: voice.name,
    bank: voice.bank,
    in_room: voice.present,
    struck_reason: voice.struckReason,
    joined_late: voice.joinedLate,
    weight: voice.weight,
  }));
}

/** @param from the place of the first one among the voices of its decision */
export async function insertVoices(
  trx: Trx,
  neighbourhoodId: NeighbourhoodId,
  { voices, from = 0 }: { readonly voices: readonly DecisionVoice[]; readonly from?: number },
): Promise<void> {
  await insertRows(trx, 'decision_voice', toRows(neighbourhoodId, voices, from));
}

export async function updateVoices(
  trx: Trx,
  neighbourhoodId: NeighbourhoodId,
  voices: readonly DecisionVoice[],
): Promise<void> {
  await updateRows(trx, 'decision_voice', {
    key: ['neighbourhood_id', 'id'],
    columns: ['actor_id', 'in_room', 'struck_reason'],
    rows: toRows(neighbourhoodId, voices),
  });
}

/** Struck ones too, in their order. */
export async function voicesOf(
  trx: Trx,
  neighbourhoodId: NeighbourhoodId,
  decisions: readonly DecisionId[],
): Promise<DecisionVoice[]> {
  const rows = await trx
    .selectFrom('decision_voice')
    .selectAll()
    .where('neighbourhood_id', '=', neighbourhoodId)
    .where('decision_id', '=', anyOf(decisions))
    .orderBy('decision_id')
    .orderBy('position')
    .execute();
  return rows.map(toVoice);
}

/** Some voices of a decision, in their order. */
export async function voicesById(
  trx: Trx,
  neighbourhoodId: NeighbourhoodId,
  { decisionId, ids }: OfDecision & { readonly ids: readonly VoiceId[] },
): Promise<DecisionVoice[]> {
  const rows = await trx
    .selectFrom('decision_voice')
    .selectAll()
    .where('neighbourhood_id', '=', neighbourhoodId)
    .where('decision_id', '=', decisionId)
    .where('id', '=', anyOf(ids))
    .orderBy('position')
    .execute();
  return rows.map(toVoice);
}

/** What each of those entitled weighs. */
export async function weightsOf(
  trx: Trx,
  neighbourhoodId: NeighbourhoodId,
  { decisionId }: OfDecision,
): Promise<{ id: VoiceId; weight: number }[]> {
  return await trx
    .selectFrom('decision_voice')
    .select(['id', 'weight'])
    .where('neighbourhood_id', '=', neighbourhoodId)
    .where('decision_id', '=', decisionId)
    .where('struck_reason', 'is', null)
    .execute();
}

/** So that ballots of one voice follow one another. */
export async function lockVoices(
  trx: Trx,
  neighbourhoodId: NeighbourhoodId,
  ids: readonly VoiceId[],
): Promise<void> {
  await trx
    .selectFrom('decision_voice')
    .select('id')
    .where('neighbourhood_id', '=', neighbourhoodId)
    .where('id', '=', anyOf(ids))
    .orderBy('id')
    .forUpdate()
    .execute();
}

export async function proxiesOf(
  trx: Trx,
  neighbourhoodId: NeighbourhoodId,
  decisions: readonly DecisionId[],
): Promise<(Proxy & { readonly decisionId: DecisionId })[]> {
  return await trx
    .selectFrom('decision_proxy')
    .select(['voice_id as principal', 'holder_id as holder', 'decision_id as decisionId'])
    .where('neighbourhood_id', '=', neighbourhoodId)
    .where('decision_id', '=', anyOf(decisions))
    .orderBy('voice_id')
    .execute();
}

/** Of voices that have given none. */
export async function putProxies(
  trx: Trx,
  neighbourhoodId: NeighbourhoodId,
  proxies: readonly (Proxy & OfDecision)[],
): Promise<void> {
  await insertRows(
    trx,
    'decision_proxy',
    proxies.map(({ decisionId, principal, holder }) => ({
      neighbourhood_id: neighbourhoodId,
      decision_id: decisionId,
      voice_id: principal,
      holder_id: holder,
    })),
  );
}

/** The one given before ends. */
export async function putProxy(
  trx: Trx,
  neighbourhoodId: NeighbourhoodId,
  { decisionId, principal, holder }: Proxy & OfDecision,
): Promise<void> {
  await trx
    .insertInto('decision_proxy')
    .values({
      neighbourhood_id: neighbourhoodId,
      decision_id: decisionId,
      voice_id: principal,
      holder_id: holder,
    })
    .onConflict((conflict) =>
      conflict
        .columns(['neighbourhood_id', 'decision_id', 'voice_id'])
        .doUpdateSet({ holder_id: holder }),
    )
    .execute();
}

export async function deleteProxy(
  trx: Trx,
  neighbourhoodId: NeighbourhoodId,
  { decisionId, principal }: Pick<Proxy, 'principal'> & OfDecision,
): Promise<void> {
  await trx
    .deleteFrom('decision_proxy')
    .where('neighbourhood_id', '=', neighbourhoodId)
    .where('decision_id', '=', decisionId)
    .where('voice_id', '=', principal)
    .execute();
}

/** Those that a voice has given or holds. */
export async function proxiesBeside(
  trx: Trx,
  neighbourhoodId: NeighbourhoodId,
  { decisionId, voiceId }: OfDecision & { readonly voiceId: VoiceId },
): Promise<Proxy[]> {
  return await trx
    .selectFrom('decision_proxy')
    .select(['voice_id as principal', 'holder_id as holder'])
    .where('neighbourhood_id', '=', neighbourhoodId)
    .where('decision_id', '=', decisionId)
    .where((eb) => eb.or([eb('voice_id', '=', voiceId), eb('holder_id', '=', voiceId)]))
    .orderBy('voice_id')
    .execute();
}
