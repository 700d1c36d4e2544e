import type { QueryOf, ReplyOf } from '@augenhoehe/domain/contract';
import {
  type listMails as contract,
  MailKind,
  MailState,
  mailsAtMost,
  nextDigestSlot,
} from '@augenhoehe/domain/notification';
import { sql } from 'kysely';
import { type Place, personNames } from '../access/index.ts';
import type { Services } from '../platform/services.ts';

/** What was sent, waits or was refused, without a word of what stood in it, and without addresses. */
export async function listMails(
  services: Services,
  { neighbourhoodId }: Place,
  { state }: QueryOf<typeof contract>,
): Promise<ReplyOf<typeof contract>> {
  const { database, clock, config } = services;
  const { rows, counted } = await database.inNeighbourhood(neighbourhoodId, async (trx) => ({
    rows: await trx
      .selectFrom('mail')
      .selectAll()
      .where('neighbourhood_id', '=', neighbourhoodId)
      .$if(state !== undefined, (query) => query.where('state', '=', state ?? 'waiting'))
      .orderBy('created_at', 'desc')
      .orderBy('id')
      .limit(mailsAtMost)
      .execute(),
    counted: await trx
      .selectFrom('mail')
      .select(['state', sql<number>`count(*)`.as('count')])
      .where('neighbourhood_id', '=', neighbourhoodId)
      .groupBy('state')
      .execute(),
  }));
  const names = await personNames(
    services,
    rows.flatMap(({ person_id: id }) => id ?? []),
  );
  const counts = new Map(counted.map((row) => [row.state, row.count]));
  return {
    from: config.mail?.from ?? null,
    nextDigestAt: nextDigestSlot(clock()).toISOString(),
    counts: {
      waiting: counts.get('waiting') ?? 0,
      sent: counts.get('sent') ?? 0,
      refused: counts.get('refused') ?? 0,
      'given-up': counts.get('given-up') ?? 0,
    },
    mails: rows.map((row) => ({
      id: row.id,
      kind: MailKind.parse(row.kind),
      to: names.get(row.person_id ?? '') ?? null,
      state: MailState.parse(row.state),
      createdAt: row.created_at.toISOString(),
      settledAt: row.settled_at?.toISOString() ?? null,
      nextAttemptAt: row.next_attempt_at.toISOString(),
      attempts: row.attempts,
      serverReply: row.server_reply,
    })),
  };
}
