import { sql } from 'kysely';
import type { Trx } from '../platform/database/schema.ts';

/** Counts one more use under the key; answers how many there were in the running window. */
export async function countUse(
  trx: Trx,
  {
    key,
    at,
    windowEndsAt,
  }: { readonly key: string; readonly at: Date; readonly windowEndsAt: Date },
): Promise<number> {
  const { used } = await trx
    .insertInto('allowance')
    .values({ key, window_ends_at: windowEndsAt, used: 1 })
    .onConflict((conflict) =>
      conflict.column('key').doUpdateSet({
        used: sql<number>`case when allowance.window_ends_at > ${at} then allowance.used + 1 else 1 end`,
        window_ends_at: sql<Date>`case when allowance.window_ends_at > ${at}
          then allowance.window_ends_at else excluded.window_ends_at end`,
      }),
    )
    .returning('used')
    .executeTakeFirstOrThrow();
  return used;
}

export async function deletePastWindows(trx: Trx, at: Date): Promise<void> {
  await trx.deleteFrom('allowance').where('window_ends_at', '<=', at).execute();
}

export async function deleteUses(trx: Trx, key: string): Promise<void> {
  await trx.deleteFrom('allowance').where('key', '=', key).execute();
}
