import type { TableRow } from './import-table.ts';
import type { ImportEntry, RowProblem } from './import-entry.ts';
import { planActors } from './plan-actors.ts';
import { refTieKey } from './plan-carrier-ties.ts';
import type { Plan, PlanInput } from './plan-model.ts';
import { rowKey } from './plan-rows.ts';
import { type FoundEnd, findEnd, planTieRows, tiesContext, type TiesContext } from './plan-ties.ts';
import type { Cell } from './row-cells.ts';
import { fault } from './row-problem.ts';

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** The nodes of a file by their ids, and what is wrong with those ids. */
class FileNodes {
  readonly #rows = new Map<string, number>();
  readonly problems = new Map<number, RowProblem>();

  constructor(rows: readonly TableRow[], { columns, corrections }: PlanInput) {
    const [column] = columns;
    for (const { row, cells } of rows) {
      const id = oneLine(corrections.get(row)?.cells['0'] ?? cells[0] ?? '');
      const first = this.#rows.get(id);
      const details = { column, value: id, remedy: 'correct-cell' as const };
      if (id === '') this.problems.set(row, fault('no-node-id', details));
      else if (first === undefined) this.#rows.set(id, row);
      else this.problems.set(row, fault('repeated-id', { ...details, params: { row: first } }));
    }
  }

  rowOf(id: string): number | undefined {
    return this.#rows.get(id);
  }
}

/** Ends of edges are ids of nodes; where somebody corrected a cell, also names. */
class EdgeEnds {
  readonly #nodes: FileNodes;
  readonly #entries: ReadonlyMap<string, ImportEntry>;
  readonly #corrected: ReadonlySet<string>;

  constructor(nodes: FileNodes, entries: readonly ImportEntry[], { corrections }: PlanInput) {
    this.#nodes = nodes;
    this.#entries = new Map(entries.map((entry) => [entry.key, entry]));
    this.#corrected = new Set(
      [...corrections.values()].flatMap(({ cells }) => Object.values(cells)),
    );
  }

  called(id: string): string {
    const row = this.#nodes.rowOf(id);
    const label = row === undefined ? '' : (this.#entries.get(rowKey(row))?.label ?? '');
    return label === '' ? id : label;
  }

  find(id: string, cell: Cell | undefined, context: TiesContext): FoundEnd {
    const row = this.#nodes.rowOf(id);
    if (row === undefined) return this.#unknown(id, cell, context);
    const holding = context.holdings.ofEntry(rowKey(row));
    if (holding !== undefined) return { options: [holding], candidates: [], problems: [] };
    const isSkipped = this.#entries.get(rowKey(row))?.outcome === 'skipped';
    const params = { row, name: this.called(id) };
    const code = isSkipped ? 'end-skipped' : 'end-faulty';
    const missing = fault(code, { column: cell?.column, value: id, remedy: 'none', params });
    return { options: [], candidates: [], problems: [missing] };
  }

  #unknown(id: string, cell: Cell | undefined, context: TiesContext): FoundEnd {
    if (this.#corrected.has(id)) return findEnd(id, cell, context);
    const unknown = fault('node-unknown', {
      column: cell?.column,
      value: id,
      remedy: 'correct-cell',
    });
    return { options: [], candidates: [], problems: [unknown] };
  }
}

/** An edge goes with the node that somebody left out. */
function leftOut(entry: ImportEntry): ImportEntry {
  const isSkipped = entry.problems.some(({ code }) => code === 'end-skipped');
  return isSkipped ? { ...entry, outcome: 'skipped' } : entry;
}

/** What a network would do: its nodes as a list of actors, its edges as ties between them. */
export function planNetwork(input: PlanInput): Plan {
  const { table } = input;
  const [nodeRows, edgeRows] = [undefined, 'tie'].map((of) =>
    table.rows.filter((row) => row.of === of),
  );
  const nodes = new FileNodes(nodeRows ?? [], input);
  const actors = planActors(
    { ...input, table: { ...table, rows: nodeRows ?? [] } },
    nodes.problems,
  );
  const ends = new EdgeEnds(nodes, actors.entries, input);
  const strict = { ...input, options: { ...input.options, addMissingActors: false } };
  const context = tiesContext(strict, actors.holdings, {
    find: (id, cell, within) => ends.find(id, cell, within),
    called: (id) => ends.called(id),
  });
  for (const tie of actors.ties) {
    context.ties.set(refTieKey(tie.from, tie.to, tie.facts.type), tie);
  }
  const edges = planTieRows(edgeRows ?? [], context);
  return {
    entries: [...actors.entries, ...edges.map(leftOut)],
    newActors: actors.newActors,
    changedActors: actors.changedActors,
    ties: [...context.ties.values()],
  };
}
