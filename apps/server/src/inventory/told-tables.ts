import { may } from '@augenhoehe/domain/access';
import type { Place } from '../access/index.ts';
import type { EntryImages } from '../platform/journal/index.ts';
import type { Work } from './change.ts';
import { toldDismissals } from './complement/told-dismissals.ts';
import { toldContactPersons } from './contact-persons/told-contact-persons.ts';
import { toldSavedSearches } from './saved-search/told-saved-searches.ts';
import { toldActors } from './told-actors.ts';
import type { LaterToldTable, ToldTable } from './told-table.ts';
import { toldTeamTables } from './told-team-tables.ts';
import { toldStatements, toldTies } from './told-ties.ts';

/** Those of this slice and of later ones, by their names. */
export function toldTablesOf(later: readonly ToldTable[] = []): ReadonlyMap<string, ToldTable> {
  const owned = [toldActors, toldTies, toldStatements, toldDismissals, toldContactPersons];
  const all = [...owned, toldSavedSearches, ...toldTeamTables, ...later];
  return new Map(all.map((one) => [one.table, one]));
}

/** The same for whoever works now. */
export async function toldTablesIn(
  work: Work,
  later: readonly LaterToldTable[] = [],
): Promise<ReadonlyMap<string, ToldTable>> {
  const known: ToldTable[] = [];
  for (const one of later) known.push(typeof one === 'function' ? await one(work) : one);
  return toldTablesOf(known);
}

/** Whether the person may take this change back, as far as the entries' own rules go. */
export function mayTakeBack(
  place: Place,
  change: readonly EntryImages[],
  tables: ReadonlyMap<string, ToldTable>,
): boolean {
  return change.every((entry) => {
    const { mayKeep, owned } = tables.get(entry.table) ?? {};
    const rows = [entry.before, entry.after].filter((row) => row !== null);
    if (mayKeep !== undefined && !rows.every((row) => mayKeep(place, row))) return false;
    return (
      owned === undefined ||
      may(place.member, owned.action, []) ||
      owned.mayTakeBack(place.member, entry, change)
    );
  });
}

/** Those whose rows say whether this person may take them back. */
export function judgedTables(
  place: Pick<Place, 'member'>,
  tables: ReadonlyMap<string, ToldTable>,
): readonly string[] {
  return [...tables.values()]
    .filter(
      ({ mayKeep, owned }) =>
        mayKeep !== undefined || (owned !== undefined && !may(place.member, owned.action, [])),
    )
    .map(({ table }) => table);
}

/** What need not be read to be told; where a rule asks who may keep an entry, that reads the whole row. */
export function unreadColumns(
  tables: ReadonlyMap<string, ToldTable>,
): ReadonlyMap<string, readonly string[]> {
  return new Map(
    [...tables.values()]
      .filter(({ mayKeep }) => mayKeep === undefined)
      .map(({ table, untold }) => [table, untold]),
  );
}
