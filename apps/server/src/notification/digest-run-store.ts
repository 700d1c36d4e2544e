import { type DigestRhythm, digestBefore } from '@augenhoehe/domain/notification';
import { sql } from 'kysely';
import type { Trx } from '../platform/database/schema.ts';
import { wantedFrequency } from './choice-store.ts';

interface Slot {
  readonly rhythm: DigestRhythm;
  readonly at: Date;
}

/**
 * Notes that these digests leave now, for every neighbourhood but samples at once, and answers which had
 * not been noted. A neighbourhood that is new here waits for the next time.
 */
export async function beginSlot(trx: Trx, { rhythm, at }: Slot): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    with due as (
      update digest_run set slot_at = ${at}
      where rhythm = ${rhythm} and slot_at < ${at}
      returning neighbourhood_id as id
    ), begun as (
      insert into digest_run (neighbourhood_id, rhythm, slot_at)
      select id, ${rhythm}, ${at} from neighbourhood where not sample
      on conflict do nothing
    )
    select id from due`.execute(trx);
  return rows.map(({ id }) => id);
}

/** One digest for everybody who wants one now and is not waiting for one already. */
export async function insertDigests(
  trx: Trx,
  neighbourhoodIds: readonly string[],
  { rhythm, at, now }: Slot & { readonly now: Date },
): Promise<number> {
  const details = JSON.stringify({ rhythm, since: digestBefore(rhythm, at).toISOString() });
  const { numAffectedRows } = await sql`
    insert into mail (neighbourhood_id, id, kind, person_id, details, state, attempts,
      next_attempt_at, created_at)
    select membership.neighbourhood_id, gen_random_uuid(), 'digest', person.id, ${details}::jsonb,
      'waiting', 0, ${now}::timestamptz, ${now}::timestamptz
    from membership
    join person on person.id = membership.person_id
    left join mail_choice using (neighbourhood_id, person_id)
    where membership.neighbourhood_id = any(${neighbourhoodIds}::uuid[])
      and membership.left_at is null
      and membership.joined_at < ${at}::timestamptz
      and person.email_verified
      and ${wantedFrequency} = ${rhythm}
      and not exists (
        select from mail where mail.neighbourhood_id = membership.neighbourhood_id
          and mail.person_id = person.id and mail.kind = 'digest' and mail.state = 'waiting')
  `.execute(trx);
  return Number(numAffectedRows ?? 0);
}
