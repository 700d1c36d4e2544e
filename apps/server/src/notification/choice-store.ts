import type { NeighbourhoodId, PersonId } from '@augenhoehe/domain/contract';
import { DigestFrequency } from '@augenhoehe/domain/notification';
import { sql } from 'kysely';
import type { Trx } from '../platform/database/schema.ts';
import type {} from './tables.ts';

/** What most people want, unless they say otherwise. */
const usualFrequency = DigestFrequency.enum.weekly;

/** How often somebody wants mail who may not have chosen; of `mail_choice`, joined from the left. */
export const wantedFrequency = sql<DigestFrequency>`coalesce(mail_choice.frequency, ${usualFrequency})`;

interface Chooser {
  readonly neighbourhoodId: NeighbourhoodId;
  readonly personId: PersonId;
}

export async function saveChoice(
  trx: Trx,
  { neighbourhoodId, personId }: Chooser,
  frequency: DigestFrequency,
): Promise<void> {
  await trx
    .insertInto('mail_choice')
    .values({
      neighbourhood_id: neighbourhoodId,
      person_id: personId,
      frequency,
      token_hash: null,
    })
    .onConflict((conflict) =>
      conflict.columns(['neighbourhood_id', 'person_id']).doUpdateSet({ frequency }),
    )
    .execute();
}

/** In the operator's view: where a person takes part, and how often they want mail from there. */
export async function choicesOf(trx: Trx, personId: PersonId) {
  return await trx
    .selectFrom('membership')
    .innerJoin('neighbourhood', 'neighbourhood.id', 'membership.neighbourhood_id')
    .leftJoin('mail_choice', (join) =>
      join
        .onRef('mail_choice.neighbourhood_id', '=', 'membership.neighbourhood_id')
        .onRef('mail_choice.person_id', '=', 'membership.person_id'),
    )
    .select([
      'neighbourhood.id as neighbourhoodId',
      'neighbourhood.slug',
      'neighbourhood.name',
      wantedFrequency.as('frequency'),
    ])
    .where('membership.person_id', '=', personId)
    .where('membership.left_at', 'is', null)
    .orderBy('neighbourhood.name')
    .orderBy('neighbourhood.id')
    .execute();
}

/** In the operator's view: whose link this is. Of people who left, nobody's. */
export async function findChoice(trx: Trx, tokenHash: string) {
  return await trx
    .selectFrom('mail_choice')
    .innerJoin('membership', (join) =>
      join
        .onRef('membership.neighbourhood_id', '=', 'mail_choice.neighbourhood_id')
        .onRef('membership.person_id', '=', 'mail_choice.person_id'),
    )
    .innerJoin('neighbourhood', 'neighbourhood.id', 'mail_choice.neighbourhood_id')
    .select([
      'neighbourhood.id as neighbourhoodId',
      'neighbourhood.name as neighbourhood',
      'mail_choice.person_id as personId',
      'mail_choice.frequency',
    ])
    .where('mail_choice.token_hash', '=', tokenHash)
    .where('membership.left_at', 'is', null)
    .executeTakeFirst();
}

interface Linked extends Chooser {
  readonly tokenHash: string;
}

/** Makes the links work that mails are about to carry. */
export async function saveTokenHashes(trx: Trx, links: readonly Linked[]): Promise<void> {
  const rows = links.map(({ neighbourhoodId, personId, tokenHash }) => ({
    neighbourhood_id: neighbourhoodId,
    person_id: personId,
    frequency: usualFrequency,
    token_hash: tokenHash,
  }));
  await sql`
    insert into mail_choice
    select * from jsonb_populate_recordset(null::mail_choice, ${JSON.stringify(rows)}::jsonb)
    on conflict (neighbourhood_id, person_id) do update set token_hash = excluded.token_hash
    where mail_choice.token_hash is distinct from excluded.token_hash`.execute(trx);
}
