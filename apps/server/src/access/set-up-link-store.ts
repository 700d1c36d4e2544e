import type { Trx } from '../platform/database/schema.ts';

export async function insertSetUpLink(
  trx: Trx,
  { tokenHash, at }: { readonly tokenHash: string; readonly at: Date },
): Promise<void> {
  await trx.insertInto('set_up_link').values({ token_hash: tokenHash, created_at: at }).execute();
}

/** Locked until the transaction ends, so that a link is not used twice at the same moment. */
export async function lockSetUpLink(trx: Trx, tokenHash: string): Promise<boolean> {
  const found = await trx
    .selectFrom('set_up_link')
    .select('token_hash')
    .where('token_hash', '=', tokenHash)
    .forUpdate()
    .executeTakeFirst();
  return found !== undefined;
}

/** All of them, as every start of the server made one. */
export async function deleteSetUpLinks(trx: Trx): Promise<void> {
  await trx.deleteFrom('set_up_link').execute();
}
