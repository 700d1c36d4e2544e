import { sql } from 'kysely';
import type { Trx } from '../database/schema.ts';
import { recordChange } from './begin-change.ts';
import type { RowName } from './read-journal.ts';
import type { JsonObject } from './tables.ts';
import { undoRows } from './undo-rows.ts';
import type { ChangeName } from './undo-store.ts';

export interface Undo extends ChangeName {
  readonly personId: string | null;
  readonly at: Date;
  /** Leave rows that something newer depends on as they are, and undo the rest. */
  readonly keepChanged?: boolean;
}

export type UndoProblem = 'already-undone' | 'changed-since' | 'no-such-change';

export type UndoOutcome =
  /** `kept` are rows left as they are, empty unless `keepChanged` was asked for. */
  | { readonly ok: true; readonly changeSetId: string; readonly kept: readonly RowName[] }
  /** `entries` are the rows that stand in the way. */
  | { readonly ok: false; readonly problem: UndoProblem; readonly entries: readonly RowName[] };

interface Target {
  readonly kind: string;
  readonly params: JsonObject;
  readonly undoes: string | null;
  readonly undone_by: string | null;
}

/**
 * Takes a change back as a new change, which can be taken back itself: that is redo. Nothing is done
 * when a row is not as the change left it, or when something newer refers to a row it brought.
 */
export async function undoChange(trx: Trx, undo: Undo): Promise<UndoOutcome> {
  const target = await lockChange(trx, undo);
  if (target === undefined) return refusal('no-such-change');
  if (target.undone_by !== null) return refusal('already-undone');
  await sql`savepoint before_undo`.execute(trx);
  const changeSetId = await recordChange(trx, {
    kind: target.undoes === null ? 'undo' : 'redo',
    params: target.undoes === null ? { kind: target.kind, params: target.params } : target.params,
    personId: undo.personId,
    at: undo.at,
    neighbourhoodId: undo.neighbourhoodId,
    undoes: undo.changeSetId,
  });
  const { kept, undone } = await undoRows(trx, undo, undo.keepChanged === true);
  if (kept.length > 0 && (undo.keepChanged !== true || undone === 0)) {
    await sql`rollback to before_undo`.execute(trx);
    return { ok: false, problem: 'changed-since', entries: kept };
  }
  await sql`release before_undo`.execute(trx);
  await markUndone(trx, undo, changeSetId);
  return { ok: true, changeSetId, kept };
}

function refusal(problem: UndoProblem): UndoOutcome {
  return { ok: false, problem, entries: [] };
}

async function lockChange(trx: Trx, undo: Undo): Promise<Target | undefined> {
  return trx
    .selectFrom('change_set')
    .select(['kind', 'params', 'undoes', 'undone_by'])
    .where('neighbourhood_id', '=', undo.neighbourhoodId)
    .where('id', '=', undo.changeSetId)
    .forUpdate()
    .executeTakeFirst();
}

/**
 * The change is undone now. What it had undone itself is in force again, what that had undone is
 * undone again, and so on down the chain.
 */
async function markUndone(trx: Trx, undo: Undo, changeSetId: string): Promise<void> {
  await sql`
    with recursive chain as (
      select id, undoes, ${changeSetId}::uuid as taken_back_by, true as undone
      from change_set
      where neighbourhood_id = ${undo.neighbourhoodId}::uuid and id = ${undo.changeSetId}::uuid
      union all
      select earlier.id, earlier.undoes, chain.id, not chain.undone
      from chain join change_set as earlier
        on earlier.neighbourhood_id = ${undo.neighbourhoodId}::uuid and earlier.id = chain.undoes
    )
    update change_set set undone_by = case when undone then taken_back_by end
    from chain
    where change_set.neighbourhood_id = ${undo.neighbourhoodId}::uuid
      and change_set.id = chain.id`.execute(trx);
}
