import { sql, type UpdateObject } from 'kysely';
import { insertRows } from '../../database/bulk.ts';
import type { Schema, Trx } from '../../database/schema.ts';
import { enqueueJob } from '../../jobs/index.ts';
import type { WaitingMail } from './waiting-mail.ts';

/** The queue that wakes whoever sends; what is to be sent stands in the table. */
export const mailQueue = 'mail';

export interface NewMail extends Pick<WaitingMail, 'neighbourhoodId' | 'id' | 'kind' | 'personId'> {
  readonly details?: WaitingMail['details'];
}

/** Mails to be sent once the transaction is committed, in the neighbourhood's view or the operator's. */
export async function insertMails(trx: Trx, mails: readonly NewMail[], at: Date): Promise<void> {
  if (mails.length === 0) return;
  await insertRows(
    trx,
    'mail',
    mails.map(({ neighbourhoodId, id, kind, personId, details = {} }) => ({
      neighbourhood_id: neighbourhoodId,
      id,
      kind,
      person_id: personId,
      details,
      state: 'waiting' as const,
      attempts: 0,
      next_attempt_at: at,
      claimed_by: null,
      claimed_until: null,
      server_reply: null,
      created_at: at,
      settled_at: null,
    })),
  );
  await enqueueJob(trx, { queue: mailQueue });
}

/** Seconds that a claim holds unless it is renewed: so long a mail waits when its sender has died. */
const claimSeconds = 20;
const claimedUntil = sql<Date>`clock_timestamp() + ${sql.lit(claimSeconds)} * interval '1 s'`;

interface Claim {
  readonly by: string;
  readonly at: Date;
  readonly atMost: number;
}

/** Takes mails whose time has come, so that no other process sends them meanwhile; oldest first. */
export async function claimMails(trx: Trx, { by, at, atMost }: Claim): Promise<WaitingMail[]> {
  const due = trx
    .selectFrom('mail')
    .select(['neighbourhood_id', 'id'])
    .where('state', '=', 'waiting')
    .where('next_attempt_at', '<=', at)
    .where(sql<boolean>`(claimed_until is null or claimed_until < clock_timestamp())`)
    .orderBy('next_attempt_at')
    .orderBy('id')
    .limit(atMost)
    .forUpdate()
    .skipLocked();
  const rows = await trx
    .with('due', () => due)
    .updateTable('mail')
    .from('due')
    .set({ claimed_by: by, claimed_until: claimedUntil })
    .whereRef('mail.neighbourhood_id', '=', 'due.neighbourhood_id')
    .whereRef('mail.id', '=', 'due.id')
    .returning([
      'mail.neighbourhood_id as neighbourhoodId',
      'mail.id',
      'mail.kind',
      'mail.person_id as personId',
      'mail.details',
      'mail.attempts',
      'mail.created_at as createdAt',
    ])
    .execute();
  return rows.toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

export async function renewClaims(trx: Trx, by: string): Promise<void> {
  await trx
    .updateTable('mail')
    .set({ claimed_until: claimedUntil })
    .where('claimed_by', '=', by)
    .execute();
}

/** Gives back what was not tried. Without a process: of all, where no other one can be alive. */
export async function releaseClaims(trx: Trx, by?: string): Promise<void> {
  await trx
    .updateTable('mail')
    .set({ claimed_by: null, claimed_until: null })
    .where('claimed_by', 'is not', null)
    .$if(by !== undefined, (query) => query.where('claimed_by', '=', by ?? ''))
    .execute();
}

type Known = Pick<WaitingMail, 'neighbourhoodId' | 'id'>;

interface Settled {
  readonly state: 'sent' | 'refused' | 'given-up';
  readonly reply: string | null;
  readonly at: Date;
}

/** One try more, and the claim given back. */
async function noteAttempt(
  trx: Trx,
  { neighbourhoodId, id }: Known,
  outcome: UpdateObject<Schema, 'mail'>,
): Promise<void> {
  await trx
    .updateTable('mail')
    .set({
      ...outcome,
      attempts: sql<number>`attempts + 1`,
      claimed_by: null,
      claimed_until: null,
    })
    .where('neighbourhood_id', '=', neighbourhoodId)
    .where('id', '=', id)
    .execute();
}

export async function settleMail(
  trx: Trx,
  mail: Known,
  { state, reply, at }: Settled,
): Promise<void> {
  // An address that only the mail itself knew is needed no longer.
  const details = state === 'sent' ? sql<string>`details - 'email'` : undefined;
  await noteAttempt(trx, mail, { state, server_reply: reply, settled_at: at, details });
}

export async function postponeMail(
  trx: Trx,
  mail: Known,
  { until, reply }: { readonly until: Date; readonly reply: string | null },
): Promise<void> {
  await noteAttempt(trx, mail, { next_attempt_at: until, server_reply: reply });
}

/** What is due waits too, untried, while no mail can be sent at all. */
export async function postponeDue(
  trx: Trx,
  { by, at, until }: { readonly by: string; readonly at: Date; readonly until: Date },
): Promise<void> {
  await trx
    .updateTable('mail')
    .set({ next_attempt_at: until, claimed_by: null, claimed_until: null })
    .where('state', '=', 'waiting')
    .where('next_attempt_at', '<=', at)
    .where((eb) => eb.or([eb('claimed_by', 'is', null), eb('claimed_by', '=', by)]))
    .execute();
}

export async function deleteMails(trx: Trx, mails: readonly Known[]): Promise<void> {
  if (mails.length === 0) return;
  const keys = JSON.stringify(mails.map(({ neighbourhoodId, id }) => ({ neighbourhoodId, id })));
  await sql`
    delete from mail using jsonb_to_recordset(${keys}::jsonb) as gone ("neighbourhoodId" uuid, id uuid)
    where mail.neighbourhood_id = gone."neighbourhoodId" and mail.id = gone.id`.execute(trx);
}

/** When the next mail may be tried: its time has come, and nobody else is sending it. */
export async function earliestAttempt(trx: Trx): Promise<Date | null> {
  const row = await trx
    .selectFrom('mail')
    .select(sql<Date | null>`min(greatest(next_attempt_at, claimed_until))`.as('at'))
    .where('state', '=', 'waiting')
    .executeTakeFirst();
  return row?.at ?? null;
}

/** Forgets whom was written to, once it is that long ago. */
export async function deleteSettledBefore(trx: Trx, at: Date): Promise<void> {
  await trx.deleteFrom('mail').where('settled_at', '<', at).execute();
}
