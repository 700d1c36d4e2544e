import { GatheredNetwork } from './gathered-network.ts';
import type { ProblemList } from './problem-list.ts';
import type { ReadActors, ReadingOptions, ReadNetwork } from './read-network.ts';
import { readTable } from './read-table.ts';
import { columnOf } from './table-heading.ts';
import { asItIs, type TableOptions } from './table-options.ts';
import type { TableRow } from './table-row.ts';
import { askedColumn, type HeadedTable, tableWithHeading } from './table-with-heading.ts';
import type { FileText } from './text-window.ts';

export interface EdgeListOptions extends Omit<ReadingOptions, 'group'>, TableOptions {
  /** Who exists: keeps those without a tie, and leaves out rows that name anybody else. */
  readonly actors?: Pick<ReadActors, 'ids' | 'labels' | 'groups'> | undefined;
}

const fromNames = ['from', 'source', 'von'];
const toNames = ['to', 'target', 'nach'];
const countedNames = ['counted'];

interface Columns {
  readonly from: number;
  readonly to: number;
  readonly weight: number | null;
  readonly counted: number | null;
}

/**
 * The network of a table with a tie in each row: ends in the columns `from` and `to`, `source` and
 * `target`, „von“ and „nach“, or else the first two. A row whose `counted` is false is no tie.
 */
export function readEdgeList(text: FileText, options: EdgeListOptions = {}): ReadNetwork {
  const gathered = new GatheredNetwork(options.maximalRows);
  const known = introduce(options.actors, gathered);
  const columns = readRows(text, options, { gathered, known });
  return gathered.finish({
    directed: options.directed ?? null,
    byDefault: null,
    onlyIntroduced: known !== null,
    weighted: columns?.weight !== null && columns !== null,
    grouped: (options.actors?.groups ?? null) !== null,
  });
}

function introduce(
  actors: EdgeListOptions['actors'],
  gathered: GatheredNetwork,
): ReadonlySet<string> | null {
  if (actors === undefined) return null;
  actors.ids.forEach((id, place) => {
    const group = actors.groups?.[place] ?? null;
    gathered.addActor({ id, label: actors.labels[place], group, line: place + 1 });
  });
  return new Set(actors.ids);
}

interface Reading {
  readonly gathered: GatheredNetwork;
  readonly known: ReadonlySet<string> | null;
}

function readRows(
  text: FileText,
  options: EdgeListOptions,
  { gathered, known }: Reading,
): Columns | null {
  const { problems } = gathered;
  const { restore = asItIs } = options;
  const raw = readTable(text, problems);
  if (raw.narrow) {
    const [first] = raw.rows;
    if (first !== undefined) problems.report('too-few-columns', first.line);
    return null;
  }
  const hints = { known: [fromNames, toNames], asked: [options.weights], ends: 2 };
  const heading = options.heading;
  const table = tableWithHeading(
    raw.rows,
    { ...hints, heading, isActor: (id) => known?.has(restore(id)) === true },
    problems,
  );
  const columns = columnsOf(table, options.weights, problems);
  for (const row of table.rows) {
    if (!gathered.addRow()) {
      problems.report('too-many-rows', row.line, { most: gathered.maximalRows });
      break;
    }
    if (row.fault === null) gathered.addTie(entryOf(row, columns, restore));
    else problems.report(row.fault, row.line);
  }
  return columns;
}

function columnsOf(
  table: HeadedTable,
  weights: string | undefined,
  problems: ProblemList,
): Columns {
  const from = columnOf(table.headings ?? [], fromNames);
  const to = columnOf(table.headings ?? [], toNames);
  const named = from !== null && to !== null ? { from, to } : { from: 0, to: 1 };
  const counted = columnOf(table.headings ?? [], countedNames);
  return { ...named, counted, weight: askedColumn(table, weights, problems) };
}

function entryOf(
  { cells, line }: TableRow,
  columns: Columns,
  restore: (cell: string) => string,
): Parameters<GatheredNetwork['addTie']>[0] {
  return {
    from: restore(cells[columns.from] ?? ''),
    to: restore(cells[columns.to] ?? ''),
    weight: columns.weight === null ? null : (cells[columns.weight] ?? ''),
    counted: columns.counted === null ? '' : (cells[columns.counted] ?? ''),
    line,
    pointing: 'unsaid',
  };
}
