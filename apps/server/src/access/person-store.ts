import type { NewPerson } from '@augenhoehe/domain/access';
import { type Language, PersonId } from '@augenhoehe/domain/contract';
import { sql } from 'kysely';
import type { Trx } from '../platform/database/schema.ts';

export interface PersonDraft extends Pick<NewPerson, 'name' | 'email'> {
  readonly id: PersonId;
  /** Null: whoever this is signs in by other means. */
  readonly passphraseHash: string | null;
  readonly emailVerified: boolean;
  readonly language: Language;
  readonly at: Date;
}

/** Adds an account, unless the address has one; answers whether it was added. */
export async function insertPerson(trx: Trx, draft: PersonDraft): Promise<boolean> {
  const { id, name, email, emailVerified, language, passphraseHash, at } = draft;
  const stamps = { created_at: at, updated_at: at };
  const added = await trx
    .insertInto('person')
    .values({ id, name, email, email_verified: emailVerified, language, image: null, ...stamps })
    .onConflict((conflict) => conflict.column('email').doNothing())
    .returning('id')
    .executeTakeFirst();
  if (added === undefined) return false;
  if (passphraseHash !== null) {
    await trx
      .insertInto('credential')
      // What the sign-in library looks for in an account with a passphrase.
      .values({
        id: `${id}-passphrase`,
        account_id: id,
        provider_id: 'credential',
        person_id: id,
        password_hash: passphraseHash,
        ...stamps,
      })
      .execute();
  }
  return true;
}

/** The account of an address, if there is one. */
export async function findPersonByEmail(trx: Trx, email: string) {
  return await trx
    .selectFrom('person')
    .select(['id', 'name', 'email', 'email_verified', 'language'])
    .where('email', '=', email)
    .executeTakeFirst();
}

export async function updatePerson(
  trx: Trx,
  id: PersonId,
  changes: { readonly name?: string; readonly language?: Language; readonly updated_at: Date },
): Promise<void> {
  await trx.updateTable('person').set(changes).where('id', '=', id).execute();
}

/** Whether an account has a passphrase, and what else its page shows. */
export async function personDetails(trx: Trx, id: PersonId) {
  return await trx
    .selectFrom('person')
    .select([
      'language',
      'second_factor_enabled as hasSecondFactor',
      sql<boolean>`exists (select from credential where credential.person_id = person.id
        and provider_id = 'credential' and password_hash is not null)`.as('hasPassphrase'),
    ])
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
}

/** Whether somebody opened a link that only the mailbox of their address got. */
export async function isAddressProved(trx: Trx, id: PersonId): Promise<boolean> {
  const row = await trx
    .selectFrom('person')
    .select('email_verified as isProved')
    .where('id', '=', id)
    .executeTakeFirst();
  return row?.isProved === true;
}

/** Names by id, of everybody who takes or took part in the neighbourhood of the transaction. */
export async function namesOfPeople(
  trx: Trx,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (ids.length === 0) return new Map();
  const rows = await trx
    .selectFrom('person')
    .select(['id', 'name'])
    .where(
      'id',
      'in',
      [...new Set(ids)].map((id) => PersonId.parse(id)),
    )
    .execute();
  return new Map(rows.map(({ id, name }) => [id, name]));
}
