import { GatheredNetwork } from './gathered-network.ts';
import type { ActorEntry } from './named-actors.ts';
import type { ProblemList } from './problem-list.ts';
import type { ReadActors, ReadingOptions } from './read-network.ts';
import { readTable } from './read-table.ts';
import { columnOf } from './table-heading.ts';
import { asItIs, type TableOptions } from './table-options.ts';
import type { TableRow } from './table-row.ts';
import { askedColumn, type HeadedTable, tableWithHeading } from './table-with-heading.ts';
import type { FileText } from './text-window.ts';

export type ActorListOptions = Pick<ReadingOptions, 'group' | 'maximalRows'> & TableOptions;

const idNames = ['id'];
const labelNames = ['label', 'name', 'bezeichnung'];

interface Columns {
  readonly id: number;
  readonly label: number | null;
  readonly group: number | null;
}

/**
 * The actors of a table, tied or not: ids in the column `id` or the first, labels in `label`, `name`
 * or „Bezeichnung“, if there is one.
 */
export function readActorList(text: FileText, options: ActorListOptions = {}): ReadActors {
  const gathered = new GatheredNetwork(options.maximalRows);
  const { problems } = gathered;
  const raw = readTable(text, problems).rows;
  const hints = { known: [idNames], asked: [options.group, 'label'], ends: 1 };
  const heading = options.heading;
  const table = tableWithHeading(raw, { ...hints, isActor: () => false, heading }, problems);
  const columns = columnsOf(table, options.group, problems);
  for (const row of table.rows) {
    if (!gathered.addRow()) {
      problems.report('too-many-rows', row.line, { most: gathered.maximalRows });
      break;
    }
    if (row.fault === null) gathered.addActor(entryOf(row, columns, options.restore ?? asItIs));
    else problems.report(row.fault, row.line);
  }
  return gathered.finish({
    directed: null,
    byDefault: null,
    onlyIntroduced: true,
    weighted: false,
    grouped: columns.group !== null,
  });
}

function columnsOf(
  table: HeadedTable,
  groupName: string | undefined,
  problems: ProblemList,
): Columns {
  const headings = table.headings ?? [];
  const id = columnOf(headings, idNames) ?? 0;
  const label = columnOf(headings, labelNames);
  const group = askedColumn(table, groupName, problems);
  return { id, label: label === id ? null : label, group };
}

function entryOf(
  { cells, line }: TableRow,
  { id, label, group }: Columns,
  restore: (cell: string) => string,
): ActorEntry {
  const [idCell, labelCell, groupCell] = [id, label, group].map((column) =>
    restore((column === null ? '' : cells[column]) ?? ''),
  );
  return { id: idCell, label: labelCell, group: groupCell, line };
}
