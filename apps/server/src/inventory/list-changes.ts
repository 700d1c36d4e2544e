import { may } from '@augenhoehe/domain/access';
import { ChangeSetId, PersonId, type QueryOf, type ReplyOf } from '@augenhoehe/domain/contract';
import type { FactVisibility, listChanges as contract } from '@augenhoehe/domain/inventory';
import { type Place, personNames, viewerOf } from '../access/index.ts';
import type { Trx } from '../platform/database/schema.ts';
import { ProblemError } from '../platform/http/problem-error.ts';
import {
  type ChangeSet,
  type JournalPage,
  type JournalQuery,
  peopleOfJournal,
  readJournal,
} from '../platform/journal/index.ts';
import type { Services } from '../platform/services.ts';
import { visibilitiesOf } from './actor-store.ts';
import { inPlace } from './change.ts';
import {
  entriesOfActor,
  entriesOfAgreement,
  entriesOfBody,
  entriesOfCooperation,
  entriesOfGoal,
  entriesOfMeasure,
  entriesOfTie,
  searchedChanges,
} from './change-conditions.ts';
import type { LaterToldTable, ToldTable } from './told-table.ts';
import { mayTakeBack, toldTablesIn, unreadColumns } from './told-tables.ts';
import { visibleImages } from './visibility/visible-images.ts';

const entriesShown = 20;
/** Columns that follow from others, or that say nothing to a reader. */
const inner = new Set(['neighbourhood_id', 'sort_key', 'tie_key', 'boundary']);
/** Some bodies and roles only the coordination sees, and so the seats; approaches are the team's. */
const tablesOfTeam = new Set(['body', 'body_seat', 'approach', 'role_assignment']);

function toldColumns(row: Readonly<Record<string, unknown>> | null, told: ToldTable | undefined) {
  if (row === null) return null;
  const untold = new Set(told?.untold);
  return Object.fromEntries(
    Object.entries(row).filter(([column]) => !inner.has(column) && !untold.has(column)),
  );
}

/** The coordination undoes anything, everybody else their own. */
export function mayUndo(place: Place, personId: string | null): boolean {
  if (place.member.role === 'coordination') return may(place.member, 'change.undo');
  return may(place.member, 'change.undo') && personId === place.person.id;
}

interface Known {
  /** Of people, by id. */
  readonly names: ReadonlyMap<string, string>;
  /** Of actors, by id. */
  readonly visibilities: ReadonlyMap<string, FactVisibility>;
  readonly toldTables: ReadonlyMap<string, ToldTable>;
}

/** What touched no entry, such as an invitation, has nothing that could be taken back. */
function canUndo(place: Place, change: ChangeSet, { toldTables }: Known): boolean {
  const { undoneBy, entryCount, personId, entries } = change;
  if (undoneBy !== null || entryCount === 0 || !mayUndo(place, personId)) return false;
  return mayTakeBack(place, entries, toldTables);
}

function toReply(place: Place, change: ChangeSet, known: Known) {
  const { names, visibilities, toldTables } = known;
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
      .filter(({ table }) => may(place.member, 'body.edit') || !tablesOfTeam.has(table))
      .map((entry) => {
        const { table } = entry;
        const { before, after } = visibleImages(viewer, entry, visibilities);
        const told = toldTables.get(table);
        return { table, before: toldColumns(before, told), after: toldColumns(after, told) };
      }),
    can: { undo: canUndo(place, change, known) },
  };
}

async function visibilitiesIn(trx: Trx, place: Place, { changeSets }: JournalPage) {
  const actors = changeSets.flatMap(({ entries }) =>
    entries.filter(({ table }) => table === 'actor').map(({ key }) => key),
  );
  return await visibilitiesOf(trx, place.neighbourhoodId, [...new Set(actors)]);
}

type Query = QueryOf<typeof contract>;

/** Searching reads values that a partner may not see, so it is for those who may read everything. */
function requireReading(place: Place, { actor, q, person, subject, from, until }: Query): void {
  const searches = [q, person, subject, from, until].some((part) => part !== undefined);
  const owners = actor === undefined || searches ? [] : [actor];
  if (!may(place.member, 'journal.read', owners)) throw new ProblemError(403, 'not-allowed');
}

async function entriesOf(
  trx: Trx,
  place: Place,
  { actor, tie, body, cooperation, agreement, goal, measure }: Query,
): Promise<Pick<JournalQuery, 'entries'>> {
  if (actor !== undefined) {
    const seeing = { neighbourhoodId: place.neighbourhoodId, viewer: viewerOf(place) };
    return { entries: await entriesOfActor(trx, seeing, actor) };
  }
  if (body !== undefined) return { entries: entriesOfBody(body) };
  if (cooperation !== undefined) return { entries: entriesOfCooperation(cooperation) };
  if (goal !== undefined) return { entries: entriesOfGoal(goal) };
  if (measure !== undefined) return { entries: entriesOfMeasure(measure) };
  if (agreement !== undefined) return { entries: entriesOfAgreement(agreement) };
  return tie === undefined ? {} : { entries: entriesOfTie(tie) };
}

async function journalQuery(trx: Trx, place: Place, query: Query): Promise<JournalQuery> {
  const { before, beforeId, limit } = query;
  return {
    neighbourhoodId: place.neighbourhoodId,
    limit,
    entriesEach: entriesShown,
    ...(await entriesOf(trx, place, query)),
    changes: searchedChanges(query, viewerOf(place)),
    ...(before === undefined || beforeId === undefined
      ? {}
      : { after: { at: new Date(before), id: beforeId } }),
  };
}

interface Asked {
  readonly query: Query;
  /** Those of later slices. */
  readonly toldTables: readonly LaterToldTable[];
}

/** The journal: a partner reads that of its own actor, the coordination all of it. */
export async function listChanges(
  services: Services,
  place: Place,
  { query, toldTables }: Asked,
): Promise<ReplyOf<typeof contract>> {
  requireReading(place, query);
  const { actor, tie, body, cooperation, agreement, goal, measure, before } = query;
  const isFirstOfAll = [actor, tie, body, cooperation, agreement, goal, measure, before].every(
    (part) => part === undefined,
  );
  const choosesPeople = isFirstOfAll && may(place.member, 'journal.read', []);
  const read = await inPlace(services, place, async (work) => {
    const { trx } = work;
    const tables = await toldTablesIn(work, toldTables);
    const found = await readJournal(trx, {
      ...(await journalQuery(trx, place, query)),
      unread: unreadColumns(tables),
    });
    return {
      tables,
      page: found,
      visibilities: await visibilitiesIn(trx, place, found),
      everybody: choosesPeople ? await peopleOfJournal(trx, place.neighbourhoodId) : [],
    };
  });
  const { tables, page, visibilities, everybody } = read;
  const writers = page.changeSets.flatMap(({ personId }) => (personId === null ? [] : [personId]));
  const names = await personNames(services, [...new Set([...writers, ...everybody])]);
  const known = { names, visibilities, toldTables: tables };
  return {
    changes: page.changeSets.map((change) => toReply(place, change, known)),
    more: page.next !== undefined,
    people: everybody
      .map((id) => ({ id: PersonId.parse(id), name: names.get(id) ?? '' }))
      .filter(({ name }) => name !== '')
      .sort((a, b) => a.name.localeCompare(b.name, 'de') || (a.id < b.id ? -1 : 1)),
  };
}
