import type { PersonId } from '@augenhoehe/domain/contract';
import type { Trx } from '../platform/database/schema.ts';

/** Where somebody is signed in, newest first. */
export async function sessionsOf(trx: Trx, personId: PersonId, at: Date) {
  return await trx
    .selectFrom('person_session')
    .select([
      'token',
      'user_agent as device',
      'created_at as signedInAt',
      'expires_at as expiresAt',
    ])
    .where('person_id', '=', personId)
    .where('expires_at', '>', at)
    .orderBy('created_at', 'desc')
    .orderBy('id')
    .execute();
}

export async function endOtherSessionsOf(
  trx: Trx,
  personId: PersonId,
  token: string,
): Promise<void> {
  await trx
    .deleteFrom('person_session')
    .where('person_id', '=', personId)
    .where('token', '!=', token)
    .execute();
}
