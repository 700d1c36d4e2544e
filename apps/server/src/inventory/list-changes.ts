import { may } from '@augenhoehe/domain/access';
import { ChangeSetId, type QueryOf, type ReplyOf } from '@augenhoehe/domain/contract';
import type { FactVisibility, listChanges as contract } from '@augenhoehe/domain/inventory';
import { type Place, personNames, viewerOf } from '../access/index.ts';
import type { Trx } from '../platform/database/schema.ts';
import { ProblemError } from '../platform/http/problem-error.ts';
import { type ChangeSet, type JournalPage, readJournal } from '../platform/journal/index.ts';
import type { Services } from '../platform/services.ts';
import { visibilitiesOf } from './actor-store.ts';
import { inPlace } from './change.ts';
import { visibleImages } from './visibility/visible-images.ts';

const entriesShown = 20;
/** Columns that follow from others, or that say nothing to a reader. */
const inner = new Set(['neighbourhood_id', 'sort_key', 'tie_key', 'boundary']);
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

function toldColumns(table: string, row: Readonly<Record<string, unknown>> | null) {
  if (row === null) return null;
  const isPerson = table === 'contact_person';
  return Object.fromEntries(
    Object.entries(row).filter(
      ([column]) => !inner.has(column) && !(isPerson && personalColumns.has(column)),
    ),
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

interface Known {
  /** Of people, by id. */
  readonly names: ReadonlyMap<string, string>;
  /** Of actors, by id. */
  readonly visibilities: ReadonlyMap<string, FactVisibility>;
}

function toReply(place: Place, change: ChangeSet, { names, visibilities }: Known) {
  const viewer = viewerOf(place);
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
      .map((entry) => {
        const { table } = entry;
        const { before, after } = visibleImages(viewer, entry, visibilities);
        return { table, before: toldColumns(table, before), after: toldColumns(table, after) };
      }),
    can: { undo: canUndo(place, change) },
  };
}

async function visibilitiesIn(trx: Trx, place: Place, { changeSets }: JournalPage) {
  const actors = changeSets.flatMap(({ entries }) =>
    entries.filter(({ table }) => table === 'actor').map(({ key }) => key),
  );
  return await visibilitiesOf(trx, place.neighbourhoodId, [...new Set(actors)]);
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
  const { page, visibilities } = await inPlace(services, place, async ({ trx }) => {
    const found = await readJournal(trx, {
      neighbourhoodId: place.neighbourhoodId,
      limit,
      entriesEach: entriesShown,
      ...(actor === undefined ? {} : { row: { table: 'actor', key: actor } }),
      ...(before === undefined || beforeId === undefined
        ? {}
        : { after: { at: new Date(before), id: beforeId } }),
    });
    return { page: found, visibilities: await visibilitiesIn(trx, place, found) };
  });
  const people = page.changeSets.flatMap(({ personId }) => (personId === null ? [] : [personId]));
  const names = await personNames(services, people);
  return {
    changes: page.changeSets.map((change) => toReply(place, change, { names, visibilities })),
    more: page.next !== undefined,
  };
}
