import { fold } from '../inventory/index.ts';
import { foldHeading } from './fold-heading.ts';
import { nameHeadings } from './heading-words.ts';
import type { ColumnReason, ImportColumn, ImportField, ImportKind } from './import-field.ts';
import { repeatableFields } from './import-field.ts';
import type { ImportTable } from './import-table.ts';
import { columnValues } from './import-table.ts';
import { firstTermSpokenOf, termCalled } from './match-terms.ts';
import { understandEdgeColumn, understandNodeColumn } from './network-columns.ts';
import { understandTieColumn } from './tie-columns.ts';
import { parseFormality, parseTieLevel, parseTieType } from './tie-words.ts';
import { understandHeading, type UnderstoodHeading } from './understand-heading.ts';
import { shapeOf, shapeOfColumn } from './value-shapes.ts';

/** What was decided before about columns: by index now, by heading in an earlier list. */
export interface KnownMapping {
  readonly chosen: ReadonlyMap<number, ImportField | null>;
  readonly remembered: ReadonlyMap<string, ImportField | null>;
}

export interface MappingContext {
  readonly kind: ImportKind;
  readonly areaNames: readonly string[];
  readonly known: KnownMapping;
}

const carrierKinds =
  /^(?:offentlich|privat|frei|freie|freier trager|kommunal|stadtisch|kirchlich|staatlich|public|private|church|municipal|gemeinnutzig|kommunaler trager|offentlicher trager|privater trager)$/;

/** A share of the values for which the question holds. */
function shareOf(values: readonly string[], holds: (value: string) => boolean): number {
  return values.length === 0 ? 0 : values.filter(holds).length / values.length;
}

function isKindOfCarrier(values: readonly string[]): boolean {
  return shareOf(values, (value) => carrierKinds.test(foldHeading(value))) >= 0.8;
}

interface Looked {
  readonly said: UnderstoodHeading;
  readonly values: readonly string[];
  readonly shape: ImportField | null;
  readonly areaNames: ReadonlySet<string>;
}

const contactFields: readonly ImportField[] = ['email', 'phone', 'web'];

/** Where the values look like one of these, they are it and not what the heading says. */
const correctedBy: Readonly<Partial<Record<ImportField, readonly ImportField[]>>> = {
  city: ['place'],
  postalCode: ['place'],
  street: ['address'],
  email: contactFields,
  phone: contactFields,
  web: contactFields,
  latitude: ['position'],
  longitude: ['position'],
};

function isReallyArea({ said, values, areaNames }: Looked): boolean {
  return said.field === 'city' && shareOf(values, (value) => areaNames.has(fold(value))) >= 0.6;
}

/** A heading that says nothing: the values may. */
function guess({ said, shape }: Looked): UnderstoodHeading {
  return said.reason === 'unknown' && shape !== null ? { field: shape, reason: 'values' } : said;
}

/** Corrects what the heading says by what the column holds. */
function weighValues(looked: Looked): UnderstoodHeading {
  const { said, shape, values } = looked;
  if (said.field === null) return guess(looked);
  if (said.field === 'carrier' && isKindOfCarrier(values)) {
    return { field: null, reason: 'kind-of-carrier' };
  }
  if (isReallyArea(looked)) return { field: 'area', reason: 'values' };
  if (shape === null || shape === said.field) return said;
  return correctedBy[said.field]?.includes(shape) === true
    ? { field: shape, reason: 'values' }
    : said;
}

function understandColumn(
  table: ImportTable,
  index: number,
  context: MappingContext,
): UnderstoodHeading {
  const heading = table.headings[index] ?? '';
  const chosen = context.known.chosen.get(index);
  if (chosen !== undefined) return { field: chosen, reason: 'chosen' };
  const remembered = context.known.remembered.get(foldHeading(heading));
  if (remembered !== undefined) return { field: remembered, reason: 'remembered' };
  const values = columnValues(table, index);
  if (values.length === 0) return { field: null, reason: 'empty' };
  const { tiesFrom } = table;
  if (tiesFrom !== undefined && index >= tiesFrom) {
    return understandEdgeColumn(heading, values, index - tiesFrom);
  }
  if (context.kind === 'ties') return understandTieColumn(heading, values);
  const some = values.slice(0, 500);
  const areaNames = new Set(context.areaNames.map(fold));
  const looked = { values: some, shape: shapeOfColumn(some), areaNames };
  if (tiesFrom === undefined)
    return weighValues({ ...looked, said: understandHeading(heading, context.kind) });
  const said = understandNodeColumn(table.headings, index);
  return said.field === null ? said : weighValues({ ...looked, said });
}

/** How well founded: what somebody chose wins over a heading, a heading over a look at the values. */
const standing: readonly ColumnReason[] = [
  'chosen',
  'remembered',
  'heading',
  'heading-part',
  'values',
];

/** Lower is better. */
function rank(understood: UnderstoodHeading, heading: string): number {
  const place = standing.indexOf(understood.reason);
  const byName = understood.field === 'name' ? nameHeadings.indexOf(foldHeading(heading)) : 0;
  return place * 1000 + (byName < 0 ? 500 : byName);
}

/** A field takes one column, the best founded; the first among equals. */
function withoutRivals(
  columns: readonly UnderstoodHeading[],
  headings: readonly string[],
): UnderstoodHeading[] {
  return columns.map((column, index) => {
    const { field } = column;
    if (field === null || repeatableFields.includes(field)) return column;
    const own = rank(column, headings[index] ?? '');
    const beaten = columns.some((other, at) => {
      if (at === index || other.field !== field) return false;
      const theirs = rank(other, headings[at] ?? '');
      return theirs < own || (theirs === own && at < index);
    });
    return beaten ? { field: secondMeaning(field), reason: 'taken-elsewhere' as const } : column;
  });
}

/** „Akteur 1; Akteur; …“: where a list of ties names „Einrichtung“ twice, the second is the other end. */
function secondMeaning(field: ImportField): ImportField | null {
  return field === 'from' ? 'to' : null;
}

/** Without a heading for the name the first column of differing words is it. */
function withName(columns: UnderstoodHeading[], table: ImportTable): UnderstoodHeading[] {
  if (columns.some((column) => column.field === 'name')) return columns;
  const at = columns.findIndex((column, index) => {
    if (column.field !== null || column.reason !== 'unknown') return false;
    const values = columnValues(table, index);
    const words = shareOf(
      values,
      (value) => /\p{L}{2}/u.test(value) && value.length <= 200 && shapeOf(value) === null,
    );
    return values.length > 0 && words >= 0.8 && new Set(values).size >= values.length * 0.7;
  });
  return columns.map((column, index) =>
    index === at ? { field: 'name', reason: 'values' } : column,
  );
}

function confidenceOf({ field, reason }: UnderstoodHeading): ImportColumn['confidence'] {
  if (reason === 'values' || (field === null && reason === 'unknown')) return 'guess';
  return reason === 'heading-part' || reason === 'taken-elsewhere' ? 'likely' : 'sure';
}

type Understands = (value: string, areas: ReadonlySet<string>) => boolean;

const understandsOf: Readonly<Partial<Record<ImportField, Understands>>> = {
  type: (value) => termCalled('type', value) !== null || firstTermSpokenOf('type', value) !== null,
  area: (value, areas) => areas.has(fold(value)),
  email: (value) => shapeOf(value) === 'email',
  web: (value) => shapeOf(value) === 'web',
  postalCode: (value) => shapeOf(value) === 'postalCode',
  tieType: (value) => parseTieType(value) !== null,
  level: (value) => parseTieLevel(value) !== null,
  formality: (value) => parseFormality(value) !== null,
};

function understoodValues(
  field: ImportField | null,
  values: readonly string[],
  areas: ReadonlySet<string>,
): number | null {
  const understands = field === null ? undefined : understandsOf[field];
  return understands === undefined
    ? null
    : values.filter((value) => understands(value, areas)).length;
}

function rowsOfTies({ rows }: ImportTable): number {
  return rows.filter(({ of }) => of === 'tie').length;
}

/** What each column of the table means, and why. */
export function mapColumns(table: ImportTable, context: MappingContext): ImportColumn[] {
  const understood = table.headings.map((_, index) => understandColumn(table, index, context));
  const settled = withoutRivals(understood, table.headings);
  const guesses = context.kind === 'actors' && table.tiesFrom === undefined;
  const complete = guesses ? withName(settled, table) : settled;
  const areas = new Set(context.areaNames.map(fold));
  const { tiesFrom = context.kind === 'ties' ? 0 : table.headings.length } = table;
  const rowsOf = { tie: rowsOfTies(table), actor: table.rows.length - rowsOfTies(table) };
  return complete.map((column, index) => {
    const values = columnValues(table, index);
    const of = index >= tiesFrom ? 'tie' : 'actor';
    const hidden = column.reason === 'private' || column.reason === 'person';
    return {
      index,
      heading: table.headings[index] ?? '',
      of,
      samples: hidden ? [] : [...new Set(values)].slice(0, 3).map((value) => value.slice(0, 120)),
      rows: table.tiesFrom === undefined ? table.rows.length : rowsOf[of],
      filled: values.length,
      field: column.field,
      reason: column.reason,
      confidence: confidenceOf(column),
      understood: understoodValues(column.field, values, areas),
    };
  });
}
