import type { Place } from '../access/index.ts';
import type { EntryImages } from '../platform/journal/index.ts';
import { toldContactPersons } from './contact-persons/told-contact-persons.ts';
import { toldSavedSearches } from './saved-search/told-saved-searches.ts';
import type { ToldTable } from './told-table.ts';
import { toldTeamTables } from './told-team-tables.ts';

/** Those of this slice and of later ones, by their names. */
export function toldTablesOf(later: readonly ToldTable[] = []): ReadonlyMap<string, ToldTable> {
  const all = [toldContactPersons, toldSavedSearches, ...toldTeamTables, ...later];
  return new Map(all.map((one) => [one.table, one]));
}

/** Whether the person may take this back, as far as the entry's own rules go. */
export function mayTakeBack(
  place: Place,
  { table, before, after }: EntryImages,
  tables: ReadonlyMap<string, ToldTable>,
): boolean {
  const { mayKeep } = tables.get(table) ?? {};
  if (mayKeep === undefined) return true;
  return [before, after].every((row) => row === null || mayKeep(place, row));
}

/** Those whose rows say who may take them back. */
export function judgedTables(tables: ReadonlyMap<string, ToldTable>): readonly string[] {
  return [...tables.values()]
    .filter(({ mayKeep }) => mayKeep !== undefined)
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
