import type { Language } from '../../contract/index.ts';

/** A day, so that spreadsheets can reckon with it. */
export interface DayCell {
  readonly day: string;
}
/** Text, a number, a day, or nothing. */
export type ExportCell = string | number | DayCell | null;

export interface ExportColumn<Entry, Key extends string = string> {
  readonly key: Key;
  readonly heading: Readonly<Record<Language, string>>;
  /** Characters. */
  readonly width: number;
  readonly cell: (entry: Entry, words: ExportWords) => ExportCell;
}

/** What is needed to say an entry in words. */
export interface ExportWords {
  readonly language: Language;
  /** Names of areas by id. */
  readonly areas: ReadonlyMap<string, string>;
}

/** A list as it stands in a file, before the kind of file is known. */
export interface ExportTable {
  readonly headings: readonly string[];
  readonly widths: readonly number[];
  readonly rows: readonly (readonly ExportCell[])[];
}

export function exportTable<Entry>(
  columns: readonly ExportColumn<Entry>[],
  entries: readonly Entry[],
  words: ExportWords,
): ExportTable {
  return {
    headings: columns.map(({ heading }) => heading[words.language]),
    widths: columns.map(({ width }) => width),
    rows: entries.map((entry) => columns.map(({ cell }) => cell(entry, words))),
  };
}
