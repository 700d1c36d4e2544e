import { InvitationId, type Standing } from '@augenhoehe/domain/access';
import type { NeighbourhoodId, PersonId } from '@augenhoehe/domain/contract';
import { sql } from 'kysely';
import { anyOf } from '../platform/database/bulk.ts';
import type { Trx } from '../platform/database/schema.ts';

export interface InvitationDraft extends Standing {
  readonly neighbourhoodId: NeighbourhoodId;
  readonly id: InvitationId;
  readonly email: string | null;
  readonly tokenHash: string;
  readonly mailedTokenHash: string | null;
  readonly invitedBy: PersonId;
  readonly at: Date;
  readonly expiresAt: Date;
}

export async function insertInvitation(trx: Trx, draft: InvitationDraft): Promise<void> {
  await trx
    .insertInto('invitation')
    .values({
      neighbourhood_id: draft.neighbourhoodId,
      id: draft.id,
      role: draft.role,
      actor_id: draft.actorId,
      email: draft.email,
      token_hash: draft.tokenHash,
      mailed_token_hash: draft.mailedTokenHash,
      invited_by: draft.invitedBy,
      created_at: draft.at,
      expires_at: draft.expiresAt,
    })
    .execute();
}

/** Invitations that still wait, newest first. */
export async function listInvitationRows(trx: Trx, neighbourhoodId: NeighbourhoodId, at: Date) {
  const rows = await trx
    .selectFrom('invitation')
    .innerJoin('person', 'person.id', 'invitation.invited_by')
    .select([
      'invitation.id',
      'invitation.role',
      'invitation.actor_id as actorId',
      'invitation.email',
      'invitation.created_at as createdAt',
      'invitation.expires_at as expiresAt',
      'person.name as invitedBy',
    ])
    .where('invitation.neighbourhood_id', '=', neighbourhoodId)
    .where('accepted_at', 'is', null)
    .where('revoked_at', 'is', null)
    .where('expires_at', '>', at)
    .orderBy('invitation.created_at', 'desc')
    .orderBy('invitation.id')
    .execute();
  return rows.map((row) => ({ ...row, id: InvitationId.parse(row.id) }));
}

/** Takes an invitation back; answers its role, or nothing where none waits. */
export async function endInvitation(
  trx: Trx,
  neighbourhoodId: NeighbourhoodId,
  { id, at }: { readonly id: InvitationId; readonly at: Date },
) {
  return await trx
    .updateTable('invitation')
    .set({ revoked_at: at })
    .where('neighbourhood_id', '=', neighbourhoodId)
    .where('id', '=', id)
    .where('accepted_at', 'is', null)
    .where('revoked_at', 'is', null)
    .returning('role')
    .executeTakeFirst();
}

/** The waiting invitation that a link leads to, with its neighbourhood. For the operator's view. */
export async function findInvitation(trx: Trx, tokenHash: string, at: Date) {
  return await trx
    .selectFrom('invitation')
    .innerJoin('neighbourhood', 'neighbourhood.id', 'invitation.neighbourhood_id')
    .innerJoin('person', 'person.id', 'invitation.invited_by')
    .select([
      'invitation.id',
      'invitation.neighbourhood_id as neighbourhoodId',
      'invitation.role',
      'invitation.actor_id as actorId',
      'invitation.email',
      'invitation.expires_at as expiresAt',
      sql<boolean>`coalesce(mailed_token_hash = ${tokenHash}, false)`.as('provesEmail'),
      'person.name as invitedBy',
      'neighbourhood.slug',
      'neighbourhood.name',
      'neighbourhood.city',
      'neighbourhood.language',
    ])
    .where((where) =>
      where.or([where('token_hash', '=', tokenHash), where('mailed_token_hash', '=', tokenHash)]),
    )
    .where('accepted_at', 'is', null)
    .where('revoked_at', 'is', null)
    .where('expires_at', '>', at)
    .executeTakeFirst();
}
export type WaitingInvitation = NonNullable<Awaited<ReturnType<typeof findInvitation>>>;

/** Those of these invitations that still wait and have an address, with what their mails say. For the operator's view. */
export async function invitationsToMail(
  trx: Trx,
  neighbourhoodId: NeighbourhoodId,
  { ids, at }: { readonly ids: readonly InvitationId[]; readonly at: Date },
) {
  const rows = await trx
    .selectFrom('invitation')
    .innerJoin('neighbourhood', 'neighbourhood.id', 'invitation.neighbourhood_id')
    .innerJoin('person', 'person.id', 'invitation.invited_by')
    .select([
      'invitation.id',
      'invitation.email',
      'person.name as invitedBy',
      'neighbourhood.name',
      'neighbourhood.language',
    ])
    .where('invitation.neighbourhood_id', '=', neighbourhoodId)
    .where('invitation.id', '=', anyOf(ids))
    .where('accepted_at', 'is', null)
    .where('revoked_at', 'is', null)
    .where('expires_at', '>', at)
    .execute();
  return rows.map((row) => ({ ...row, id: InvitationId.parse(row.id) }));
}

/** Uses an invitation up; false where somebody was faster. */
export async function claimInvitation(
  trx: Trx,
  { id, neighbourhoodId }: WaitingInvitation,
  { personId, at }: { readonly personId: PersonId; readonly at: Date },
): Promise<boolean> {
  const claimed = await trx
    .updateTable('invitation')
    .set({ accepted_at: at, accepted_by: personId })
    .where('neighbourhood_id', '=', neighbourhoodId)
    .where('id', '=', id)
    .where('accepted_at', 'is', null)
    .where('revoked_at', 'is', null)
    .where('expires_at', '>', at)
    .returning('id')
    .executeTakeFirst();
  return claimed !== undefined;
}

/** Whatever else waits for the same address in the same neighbourhood is void. */
export async function endSiblings(
  trx: Trx,
  { neighbourhoodId, id }: WaitingInvitation,
  { email, at }: { readonly email: string; readonly at: Date },
): Promise<void> {
  await trx
    .updateTable('invitation')
    .set({ revoked_at: at })
    .where('neighbourhood_id', '=', neighbourhoodId)
    .where('id', '!=', id)
    .where('email', '=', email)
    .where('accepted_at', 'is', null)
    .where('revoked_at', 'is', null)
    .execute();
}
