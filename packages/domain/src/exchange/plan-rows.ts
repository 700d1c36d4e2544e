import { likenessProfile } from '../inventory/index.ts';
import { type DraftEntry, emptyEntry, enter, undecided } from './draft-entry.ts';
import { AreaFinder } from './find-area.ts';
import type { Holdings } from './holdings.ts';
import type { ImportEntry } from './import-entry.ts';
import type { TableRow } from './import-table.ts';
import type { PlanInput } from './plan-model.ts';
import { type ActorRow, readActorRow } from './read-actor-row.ts';
import { rowCells } from './row-cells.ts';

export interface PlannedRow extends DraftEntry {
  readonly carrier: string;
}

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

function planRow(row: TableRow, { input, areas, holdings }: RowsContext): PlannedRow {
  const correction = input.corrections.get(row.row);
  const cells = rowCells(row, input.columns, correction);
  const read = readActorRow(cells, { areas, options: input.options, correction });
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
    candidates: holdings.similarTo(profile),
    decision,
    unsure: input.unsure,
  };
  return { ...enter({ ...entry, facts: read.facts }, entering, holdings), carrier: read.carrier };
}

interface RowsContext {
  readonly input: PlanInput;
  readonly areas: AreaFinder;
  readonly holdings: Holdings;
}

export function planRows(input: PlanInput, holdings: Holdings): PlannedRow[] {
  const context = { input, holdings, areas: new AreaFinder(input.stock.areas) };
  const { rows } = input.table;
  return rows.map((row, index) => {
    if (index % 250 === 0) input.progress?.(index, rows.length);
    return planRow(row, context);
  });
}
