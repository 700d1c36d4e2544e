import type { FileProblemCode, FileRow, FileRows, NodesAndEdges } from '@augenhoehe/graph/files';
import type { CodedReason } from './import-entry.ts';
import type { ListSheet, TableRow } from './import-table.ts';
import { lineNotice } from './line-notice.ts';
import { edgeHeading } from './network-columns.ts';
import { understandHeading } from './understand-heading.ts';

/** Said of the file as a whole; whatever ends the reading refuses it. */
const told: readonly FileProblemCode[] = ['wrong-encoding', 'hyperedge', 'further-graph'];

/** What was noticed in the file, with the lines. */
function noticesOf({ problems, countOfProblems }: NodesAndEdges): CodedReason[] {
  return told.flatMap((code) => {
    const count = countOfProblems[code] ?? 0;
    if (count === 0) return [];
    const lines = problems.filter((problem) => problem.code === code).map(({ line }) => line);
    return [lineNotice(code, lines, count)];
  });
}

/** Nodes without a label are called by their id, unless another column has the names. */
function named({ headings, rows }: FileRows): FileRows {
  const isLabelled = rows.some(({ cells }) => cells[1]?.trim() !== '');
  const others = headings.slice(2).map((heading) => understandHeading(heading, 'actors'));
  const hasNames = others.some(({ field, reason }) => field === 'name' && reason === 'heading');
  if (!isLabelled && hasNames) return without(1, { headings, rows });
  const labelled = rows.map(({ line, cells: [id = '', label = '', ...rest] }) => {
    return { line, cells: [id, label.trim() === '' ? id : label, ...rest] };
  });
  return { headings, rows: labelled };
}

function without(place: number, { headings, rows }: FileRows): FileRows {
  return {
    headings: headings.toSpliced(place, 1),
    rows: rows.map(({ line, cells }) => ({ line, cells: cells.toSpliced(place, 1) })),
  };
}

/** Rows are called by their lines, unless two share one: then they are counted. */
function numbered(rows: readonly (FileRow & Pick<TableRow, 'of'>)[]) {
  const isLineEach = new Set(rows.map(({ line }) => line)).size === rows.length;
  return {
    isLineEach,
    rows: rows.map(({ line, cells, of }, place): TableRow => {
      const row = isLineEach ? line : place + 1;
      return of === undefined ? { row, cells } : { row, cells, of };
    }),
  };
}

/** Nodes and edges in one table: columns of nodes to the left, those of edges to the right. */
export function networkSheet(file: NodesAndEdges): ListSheet {
  const nodes = named(file.nodes);
  const tiesFrom = nodes.headings.length;
  const before = nodes.headings.map(() => '');
  const edges = file.edges.rows.map(({ line, cells }) => {
    return { line, cells: [...before, ...cells], of: 'tie' as const };
  });
  const { rows, isLineEach } = numbered([...nodes.rows, ...edges]);
  const headings = [...nodes.headings, ...file.edges.headings.map(edgeHeading)];
  const counted = isLineEach ? [] : [{ code: 'counted-rows', params: {} }];
  return {
    name: '',
    rows: [{ row: 0, cells: headings }, ...rows],
    tiesFrom,
    notices: [...noticesOf(file), ...counted],
  };
}
