import { randomUUID } from 'node:crypto';
import { pino } from 'pino';
import { makeDigests } from '../make-digests.ts';
import { migrations } from '../../migrations.ts';
import type { Database } from '../../platform/database/database.ts';
import { migrate } from '../../platform/database/migrate.ts';
import { openMailer } from '../../platform/mail/open-mailer.ts';

const hourMs = 3_600_000;

/**
 * A neighbourhood of so many partners, each with an unconfirmed entry and a next step of its own that is
 * overdue, whose digests wait in the outbox.
 */
export async function settleReaders(database: Database, count: number): Promise<void> {
  await migrate(database, migrations);
  const id = randomUUID();
  await database.executeSql(`
    begin;
    insert into neighbourhood (id, slug, name, city, language, sample, created_at)
    values ('${id}', 'nordhof', 'Nordhof', 'Talstedt', 'de', false, now());
    insert into person (id, name, email, email_verified, created_at, updated_at)
    select 'p' || number, 'Person ' || number, 'p' || number || '@example.org', true, now(), now()
    from generate_series(1, ${count}) as number;
    set local session_replication_role = replica;
    insert into actor (neighbourhood_id, id, name, sort_key, stage, fields, target_groups, offers,
      offers_text, needs, needs_text, street, postal_code, city, phone, email, web, mandate, strengths,
      limits, tags, notes, provenance, visibility, created_at, updated_at)
    select '${id}', gen_random_uuid(), 'Verein ' || number, 'verein ' || number, 'p0.entdeckt', '{}',
      '{}', '{}', '', '{}', '', '', '', '', '', '', '', '', '', '', '{}', '', '{}', '{}', now(), now()
    from generate_series(1, ${count}) as number;
    insert into membership (neighbourhood_id, person_id, role, actor_id, joined_at)
    select '${id}', 'p' || number, 'partner', actor.id, now() - interval '30 days'
    from generate_series(1, ${count}) as number
    join actor on actor.name = 'Verein ' || number;
    insert into approach (neighbourhood_id, id, actor_id, owner_id, stage, reason, benefit_for_them,
      next_step, next_step_on, result, created_at, updated_at)
    select '${id}', gen_random_uuid(), actor_id, person_id, 'p3.angesprochen', 'Räume', '', 'Anrufen',
      current_date - 3, '', now(), now()
    from membership;
    insert into digest_run (neighbourhood_id, rhythm, slot_at)
    select '${id}', rhythm, now() - interval '60 days'
    from unnest('{weekly,daily}'::text[]) as rhythm;
    commit`);
  const monday = latestMonday(new Date());
  const mailer = {
    ...openMailer({ mail: null }, pino({ level: 'silent' })),
    configured: true,
  };
  await makeDigests({ database, clock: () => monday, mailer });
}

/** Nine o'clock, UTC: the week's digests left two or three hours before. */
function latestMonday(at: Date): Date {
  const monday = new Date(at.getTime() - 9 * hourMs);
  monday.setUTCDate(monday.getUTCDate() - ((monday.getUTCDay() + 6) % 7));
  monday.setUTCHours(9, 0, 0, 0);
  return monday;
}
