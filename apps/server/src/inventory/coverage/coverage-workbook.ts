import {
  actorTypeGroups,
  fieldsOfAction,
  targetGroupTerms,
  termLabel,
} from '@augenhoehe/domain/catalogue';
import { type Language, languageTag } from '@augenhoehe/domain/contract';
import type { CoverageCount, CoverageMatrix, CoverageQuery } from '@augenhoehe/domain/inventory';
import writeExcelFile, { type Cell, type SheetData } from 'write-excel-file/node';
import { workbookWords } from './workbook-words.ts';

export interface CoverageScope {
  readonly matrix: CoverageMatrix;
  readonly query: CoverageQuery;
  readonly areaNames: ReadonlyMap<string, string>;
  readonly place: string;
  readonly at: Date;
  readonly language: Language;
}

/** As text a cell is never a formula, yet may become one when the sheet is saved as CSV. */
function safeText(value: string): string {
  return /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
}

function words(value: string): Cell {
  return { value: safeText(value), type: String, wrap: true, alignVertical: 'top' };
}

function heading(value: string): Cell {
  return { value: safeText(value), type: String, wrap: true, fontWeight: 'bold' };
}

function number(value: number): Cell {
  return { value, type: Number };
}

function columnName({ query, areaNames, language }: CoverageScope, key: string): string {
  if (key === 'none') return workbookWords[language].without;
  if (query.columns === 'area') return areaNames.get(key) ?? key;
  return termLabel(query.columns === 'group' ? actorTypeGroups : targetGroupTerms, key, language);
}

function scopeOf({ query: { area }, areaNames, language }: CoverageScope): string {
  const { area: label, noArea, wholePlace } = workbookWords[language];
  if (area === undefined || area.length === 0) return wholePlace;
  return `${label}: ${area.map((id) => areaNames.get(id) ?? noArea).join(', ')}`;
}

function head(scope: CoverageScope): SheetData {
  const say = workbookWords[scope.language];
  const day = new Intl.DateTimeFormat(languageTag(scope.language), {
    dateStyle: 'long',
    timeZone: 'Europe/Berlin',
  }).format(scope.at);
  const { actors, confirmed } = scope.matrix.total;
  return [
    [heading(`${say.columns[scope.query.columns]} – ${scope.place}`)],
    [words(scopeOf(scope))],
    [words(say.at(day))],
    [words(say.basis(actors, confirmed))],
    [words(say.how)],
    [],
  ];
}

function sheet(scope: CoverageScope, figure: keyof CoverageCount) {
  const say = workbookWords[scope.language];
  const { matrix, language } = scope;
  const data: SheetData = [
    ...head(scope),
    [
      heading(say.field),
      ...matrix.columns.map(({ key }) => heading(columnName(scope, key))),
      heading(say.sum),
    ],
    ...matrix.rows.map((row) => [
      heading(row.key === 'none' ? say.withoutField : termLabel(fieldsOfAction, row.key, language)),
      ...matrix.columns.map(({ key }) =>
        number(row.cells.find(({ column }) => column === key)?.[figure] ?? 0),
      ),
      number(row[figure]),
    ]),
    [
      heading(say.sum),
      ...matrix.columns.map((column) => number(column[figure])),
      number(matrix.total[figure]),
    ],
  ];
  return {
    data,
    sheet: figure === 'actors' ? say.all : say.confirmed,
    columns: [{ width: 42 }, ...matrix.columns.map(() => ({ width: 14 })), { width: 14 }],
    stickyColumnsCount: 1,
    orientation: 'landscape' as const,
  };
}

/** Two sheets: all actors, and of these the confirmed ones; each says its scope, date and basis. */
export async function coverageWorkbook(scope: CoverageScope): Promise<Buffer> {
  return await writeExcelFile([sheet(scope, 'actors'), sheet(scope, 'confirmed')]).toBuffer();
}
