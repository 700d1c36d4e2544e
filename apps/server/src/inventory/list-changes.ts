import { may } from '@augenhoehe/domain/access';
import { ChangeSetId, type QueryOf, type ReplyOf } from '@augenhoehe/domain/contract';
import type { listChanges as contract } from '@augenhoehe/domain/inventory';
import { type Place, personNames } from '../access/index.ts';
import { ProblemError } from '../platform/http/problem-error.ts';
import { type ChangeSet, type JournalEntry, readJournal } from '../platform/journal/index.ts';
import type { Services } from '../platform/services.ts';
import { inPlace } from './change.ts';

const entriesShown = 20;
/** Columns that follow from others, or that say nothing to a reader. */
const inner = new Set(['neighbourhood_id', 'sort_key', 'tie_key', 'boundary']);
const workingColumns = new Set(['stage', 'notes']);
/** Some bodies only the coordination sees, and so their seats. */
const bodyTables = new Set(['body', 'body_seat']);

/** A contact person is shown by its level of visibility and by its objection, not by the journal. */
const personalColumns = new Set([
  'name',
  'duty',
  'phone',
  'email',
  'availability',
  'source',
  'consent',
  'author',
]);

function visibleRow(row: JournalEntry['before'], hidden: ReadonlySet<string>) {
  if (row === null) return null;
  return Object.fromEntries(
    Object.entries(row).filter(([column]) => !inner.has(column) && !hidden.has(column)),
  );
}

/** The coordination undoes anything, everybody else their own. */
export function mayUndo(place: Place, personId: string | null): boolean {
  if (place.member.role === 'coordination') return may(place.member, 'change.undo');
  return may(place.member, 'change.undo') && personId === place.person.id;
}

/** What touched no entry, such as an invitation, has nothing that could be taken back. */
function canUndo(place: Place, { undoneBy, entryCount, personId }: ChangeSet): boolean {
  return undoneBy === null && entryCount > 0 && mayUndo(place, personId);
}

function toReply(place: Place, change: ChangeSet, names: ReadonlyMap<string, string>) {
  const hidden = may(place.member, 'actor.working-notes') ? new Set<string>() : workingColumns;
  return {
    id: ChangeSetId.parse(change.id),
    at: change.at.toISOString(),
    by: change.personId === null ? null : (names.get(change.personId) ?? null),
    kind: change.kind,
    params: change.params,
    undone: change.undoneBy !== null,
    undoes: change.undoes === null ? null : ChangeSetId.parse(change.undoes),
    entryCount: change.entryCount,
    entries: change.entries
      .filter(({ table }) => may(place.member, 'body.edit') || !bodyTables.has(table))
      .map(({ table, before, after }) => {
        const columns = table === 'contact_person' ? personalColumns : hidden;
        return { table, before: visibleRow(before, columns), after: visibleRow(after, columns) };
      }),
    can: { undo: canUndo(place, change) },
  };
}

/** The journal: a partner reads that of its own actor, the coordination all of it. */
export async function listChanges(
  services: Services,
  place: Place,
  { actor, before, beforeId, limit }: QueryOf<typeof contract>,
): Promise<ReplyOf<typeof contract>> {
  if (!may(place.member, 'journal.read', actor === undefined ? [] : [actor])) {
    throw new ProblemError(403, 'not-allowed');
  }
  const page = await inPlace(services, place, ({ trx }) =>
    readJournal(trx, {
      neighbourhoodId: place.neighbourhoodId,
      limit,
      entriesEach: entriesShown,
      ...(actor === undefined ? {} : { row: { table: 'actor', key: actor } }),
      ...(before === undefined || beforeId === undefined
        ? {}
        : { after: { at: new Date(before), id: beforeId } }),
    }),
  );
  const people = page.changeSets.flatMap(({ personId }) => (personId === null ? [] : [personId]));
  const names = await personNames(services, people);
  return {
    changes: page.changeSets.map((change) => toReply(place, change, names)),
    more: page.next !== undefined,
  };
}
