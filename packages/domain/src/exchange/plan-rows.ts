import { likenessProfile } from '../inventory/index.ts';
import { type DraftEntry, emptyEntry, enter, undecided } from './draft-entry.ts';
import { AreaFinder } from './find-area.ts';
import type { Holding, Holdings } from './holdings.ts';
import type { ImportEntry, RowProblem } from './import-entry.ts';
import type { TableRow } from './import-table.ts';
import type { PlanInput } from './plan-model.ts';
import { type ActorRow, readActorRow } from './read-actor-row.ts';
import { namedHolding, readNamedRow } from './read-named-row.ts';
import { type RowCells, rowCells } from './row-cells.ts';

export interface PlannedRow extends DraftEntry {
  readonly carrier: string;
}

/** By row. */
export type KnownProblems = ReadonlyMap<number, RowProblem>;

export function rowKey(row: number): string {
  return `row:${String(row)}`;
}

function labelOf(read: ActorRow): string {
  return read.facts.name.replaceAll('\u0000', '␀').slice(0, 200);
}

function entryOf(read: ActorRow, input: PlanInput): ImportEntry {
  const key = rowKey(read.row);
  const decision = input.decisions.get(key) ?? undecided;
  return {
    ...emptyEntry({ key, of: 'row', row: read.row, label: labelOf(read) }, decision),
    problems: [...read.problems],
    proposals: [...read.proposals],
    area: read.areaName,
    carrier: read.carrier === '' ? null : read.carrier.slice(0, 200),
  };
}

/** A copied row names its actor twice; then only the first is it. */
function claim(cells: RowCells, { holdings, claimed }: RowsContext): Holding | null {
  const named = namedHolding(cells, holdings);
  if (named === null || claimed.has(named)) return null;
  claimed.add(named);
  return named;
}

function cellsOf(row: TableRow, { input, known }: RowsContext): RowCells {
  const cells = rowCells(row, input.columns, input.corrections.get(row.row));
  const problem = known.get(row.row);
  return problem === undefined ? cells : { ...cells, problems: [problem, ...cells.problems] };
}

function planRow(row: TableRow, context: RowsContext): PlannedRow {
  const { input, areas, holdings } = context;
  const correction = input.corrections.get(row.row);
  const cells = cellsOf(row, context);
  const named = claim(cells, context);
  const reading = { areas, options: input.options, correction };
  const stock = named?.stock ?? null;
  const read = stock === null ? readActorRow(cells, reading) : readNamedRow(cells, stock, reading);
  const entry = entryOf(read, input);
  const decision = input.decisions.get(entry.key) ?? undecided;
  if (decision.kind === 'skip') {
    return { entry: { ...entry, outcome: 'skipped' }, holding: null, carrier: '' };
  }
  if (read.problems.some(({ severity }) => severity === 'fault')) {
    return { entry: { ...entry, outcome: 'faulty' }, holding: null, carrier: '' };
  }
  const profile = likenessProfile(read.facts);
  const entering = {
    facts: read.facts,
    proposals: read.proposals,
    profile,
    candidates: named === null ? holdings.similarTo(profile) : [],
    decision,
    unsure: input.unsure,
    named,
    apart: input.table.tiesFrom !== undefined,
  };
  return { ...enter({ ...entry, facts: read.facts }, entering, holdings), carrier: read.carrier };
}

interface RowsContext {
  readonly input: PlanInput;
  readonly areas: AreaFinder;
  readonly holdings: Holdings;
  /** Named by an earlier row. */
  readonly claimed: Set<Holding>;
  readonly known: KnownProblems;
}

export function planRows(input: PlanInput, holdings: Holdings, known: KnownProblems): PlannedRow[] {
  const areas = new AreaFinder(input.stock.areas);
  const context = { input, holdings, areas, known, claimed: new Set<Holding>() };
  const { rows } = input.table;
  return rows.map((row, index) => {
    if (index % 250 === 0) input.progress?.(index, rows.length);
    return planRow(row, context);
  });
}
