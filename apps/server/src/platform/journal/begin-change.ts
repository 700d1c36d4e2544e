import { sql } from 'kysely';
import type { Trx } from '../database/schema.ts';
import { newId } from '../ids.ts';
import type { JsonObject } from './tables.ts';

export interface Change {
  /** What was done, as a code: 'actor-added', 'list-imported'. */
  readonly kind: string;
  /** What a sentence about it needs, such as names and numbers. */
  readonly params: JsonObject;
  readonly personId: string | null;
  readonly at: Date;
  readonly neighbourhoodId: string;
}

/** Listeners on this channel get a `ChangeNotice` as JSON once the change is committed. */
export const changeChannel = 'augenhoehe';

export interface ChangeNotice {
  readonly neighbourhoodId: string;
  /** Of what stands outside of the journal its own id. */
  readonly changeSetId: string;
  readonly kind: string;
}

/**
 * Begins a change: every write that follows in the transaction is journalled under it. Returns its id.
 */
export async function beginChange(trx: Trx, change: Change): Promise<string> {
  return recordChange(trx, { ...change, undoes: null });
}

export async function recordChange(
  trx: Trx,
  { kind, params, personId, at, neighbourhoodId, undoes }: Change & { undoes: string | null },
): Promise<string> {
  const id = newId();
  const notice: ChangeNotice = { neighbourhoodId, changeSetId: id, kind };
  await trx
    .insertInto('change_set')
    .values({
      neighbourhood_id: neighbourhoodId,
      id,
      kind,
      params: JSON.stringify(params),
      person_id: personId,
      at,
      undoes,
    })
    .execute();
  await sql`
    select set_config('app.change_set', ${id}, true),
           pg_notify(${changeChannel}, ${JSON.stringify(notice)})`.execute(trx);
  return id;
}

/** Tells whoever looks on of something that stands outside of the journal, once it is committed. */
export async function tellLookers(trx: Trx, notice: ChangeNotice): Promise<void> {
  await sql`select pg_notify(${changeChannel}, ${JSON.stringify(notice)})`.execute(trx);
}
