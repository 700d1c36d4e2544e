import { type BodyOf, ChangeSetId, type ReplyOf } from '@augenhoehe/domain/contract';
import type { InventoryChange, undoChange as contract } from '@augenhoehe/domain/inventory';
import { ProblemError } from '../platform/http/problem-error.ts';
import {
  entriesOfChange,
  undoChange as takeBack,
  type UndoProblem,
} from '../platform/journal/index.ts';
import { mayUndo } from './list-changes.ts';
import type { ToldWork } from './told-table.ts';
import { judgedTables, mayTakeBack, toldTablesIn } from './told-tables.ts';

const statuses: Readonly<Record<UndoProblem, number>> = {
  'no-such-change': 404,
  'already-undone': 409,
  'changed-since': 409,
};

/** What was erased is in no journal. */
const erased: InventoryChange['kind'] = 'contact-person.erased';

/** Whoever may not change an entry may not do so by undoing either. */
async function requireKeeping(work: ToldWork, changeSetId: ChangeSetId): Promise<void> {
  const { trx, place } = work;
  const tables = await toldTablesIn(work, work.toldTables);
  const change = { neighbourhoodId: place.neighbourhoodId, changeSetId };
  const entries = await entriesOfChange(trx, change, judgedTables(place, tables));
  if (mayTakeBack(place, entries, tables)) return;
  throw new ProblemError(403, 'not-allowed');
}

export async function undoChange(
  work: ToldWork,
  changeSetId: ChangeSetId,
  { keepChanged }: BodyOf<typeof contract>,
): Promise<ReplyOf<typeof contract>> {
  const { trx, place, at } = work;
  const change = await trx
    .selectFrom('change_set')
    .select(['person_id', 'kind'])
    .where('neighbourhood_id', '=', place.neighbourhoodId)
    .where('id', '=', changeSetId)
    .executeTakeFirst();
  if (change === undefined) throw new ProblemError(404, 'no-such-change');
  if (!mayUndo(place, change.person_id)) throw new ProblemError(403, 'not-allowed');
  if (change.kind === erased) throw new ProblemError(409, 'erased-for-good');
  await requireKeeping(work, changeSetId);
  const outcome = await takeBack(trx, {
    neighbourhoodId: place.neighbourhoodId,
    changeSetId,
    personId: place.person.id,
    at,
    keepChanged,
  });
  if (!outcome.ok) {
    throw new ProblemError(statuses[outcome.problem], outcome.problem, {
      entries: outcome.entries.slice(0, 20),
      count: outcome.entries.length,
    });
  }
  return { changeSetId: ChangeSetId.parse(outcome.changeSetId), kept: outcome.kept.length };
}
