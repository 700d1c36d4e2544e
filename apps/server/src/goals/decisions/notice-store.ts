import type { DecisionId, NeighbourhoodId, VoiceId } from '@augenhoehe/domain/contract';
import { type Decision, reminderKinds } from '@augenhoehe/domain/goals';
import { sql } from 'kysely';
import { anyOf } from '../../platform/database/bulk.ts';
import type { Trx } from '../../platform/database/schema.ts';

/** Who was reminded twice of this round. */
export async function silentVoices(
  trx: Trx,
  neighbourhoodId: NeighbourhoodId,
  decision: Pick<Decision, 'id' | 'round' | 'textVersion'>,
): Promise<VoiceId[]> {
  const kinds = reminderKinds(decision);
  const rows = await trx
    .selectFrom('decision_notice')
    .select('voice_id')
    .where('neighbourhood_id', '=', neighbourhoodId)
    .where('decision_id', '=', decision.id)
    .where('kind', 'in', kinds)
    .where('mailed', '=', true)
    .groupBy('voice_id')
    .having((eb) => eb.fn.countAll<number>(), '=', kinds.length)
    .orderBy('voice_id')
    .execute();
  return rows.map((row) => row.voice_id);
}

export interface NewNotice {
  readonly voiceId: VoiceId;
  readonly kind: string;
  /** Whether there is anybody to write to. */
  readonly mailed: boolean;
}

/** Those that nobody noted before: each notice is told once, whatever happens. */
export async function noteNotices(
  trx: Trx,
  neighbourhoodId: NeighbourhoodId,
  {
    decisionId,
    notices,
    at,
  }: { readonly decisionId: DecisionId; readonly notices: readonly NewNotice[]; readonly at: Date },
): Promise<Pick<NewNotice, 'voiceId' | 'kind'>[]> {
  const { rows } = await sql<Pick<NewNotice, 'voiceId' | 'kind'>>`
    insert into decision_notice (neighbourhood_id, decision_id, voice_id, kind, mailed, at)
    select ${neighbourhoodId}::uuid, ${decisionId}::uuid, "voiceId", kind, mailed, ${at}::timestamptz
    from jsonb_to_recordset(${JSON.stringify(notices)}::jsonb)
      as fresh ("voiceId" uuid, kind text, mailed boolean)
    on conflict do nothing
    returning voice_id as "voiceId", kind`.execute(trx);
  return rows;
}

/** Whom to write to about a voice. */
export interface Recipient {
  readonly voiceId: VoiceId;
  /** A member who acts for its organisation; `null`: whoever has its personal link. */
  readonly personId: string | null;
}

/** Accounts whose address is proved, and links with an address. For the operator's view. */
export async function recipientsOf(
  trx: Trx,
  neighbourhoodId: NeighbourhoodId,
  { decisionId, voices }: { readonly decisionId: DecisionId; readonly voices: readonly VoiceId[] },
): Promise<Recipient[]> {
  const members = await trx
    .selectFrom('decision_voice')
    .innerJoin('membership', (join) =>
      join
        .onRef('membership.neighbourhood_id', '=', 'decision_voice.neighbourhood_id')
        .onRef('membership.actor_id', '=', 'decision_voice.actor_id'),
    )
    .innerJoin('person', 'person.id', 'membership.person_id')
    .select(['decision_voice.id as voiceId', 'membership.person_id as personId'])
    .where('decision_voice.neighbourhood_id', '=', neighbourhoodId)
    .where('decision_voice.id', '=', anyOf(voices))
    .where('decision_voice.kind', '=', 'organisation')
    .where('membership.role', '=', 'partner')
    .where('person.email_verified', '=', true)
    .orderBy('decision_voice.id')
    .execute();
  const links = await trx
    .selectFrom('decision_link')
    .select('voice_id as voiceId')
    .where('neighbourhood_id', '=', neighbourhoodId)
    .where('decision_id', '=', decisionId)
    .where('voice_id', '=', anyOf(voices))
    .where('email', 'is not', null)
    .orderBy('voice_id')
    .execute();
  return [...members, ...links.map(({ voiceId }) => ({ voiceId, personId: null }))];
}
