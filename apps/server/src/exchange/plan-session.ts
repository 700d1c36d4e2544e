import {
  compareEntry,
  foldHeading,
  type ImportColumn,
  type ImportDecision,
  type ImportEntry,
  type ImportTable,
  lineNotice,
  mapColumns,
  type Plan,
  planImport,
  reportImport,
  type ListSheet,
  sheetTable,
  summarise,
} from '@augenhoehe/domain/exchange';
import { unpackSheets } from './packed-sheets.ts';
import { UnreadableFile } from './unreadable-file.ts';
import type {
  EntriesQuery,
  EntryDetail,
  PackedList,
  Planned,
  PlanTask,
  Tasks,
} from './worker-protocol.ts';

/** A plan with what is needed to answer questions about it. */
export interface PlanSession {
  readonly task: Omit<PlanTask, 'list'>;
  readonly list: Pick<PackedList, 'encoding' | 'delimiter'>;
  readonly table: ImportTable;
  readonly columns: readonly ImportColumn[];
  readonly plan: Plan;
  readonly planned: Planned;
}

function sheetOf(list: PackedList, sheet: string): ListSheet {
  const sheets = unpackSheets(list.packed);
  return sheets.find(({ name }) => name === sheet) ?? sheets[0] ?? { name: '', rows: [] };
}

const actorNeeds = ['name'] as const;

function tieNeeds({ rows }: ImportTable, { kind }: PlanTask): readonly ('from' | 'to')[] {
  return kind === 'ties' || rows.some(({ of }) => of === 'tie') ? ['from', 'to'] : [];
}

/** Where each row is a tie, an empty one may be a tie that got lost; elsewhere it parts a list. */
function blankLines({ blankRows }: ImportTable, { kind }: PlanTask): Planned['notices'] {
  if (kind !== 'ties' || blankRows.length === 0) return [];
  return [lineNotice('blank-lines', blankRows)];
}

function noticesOf(
  table: ImportTable,
  columns: readonly ImportColumn[],
  task: PlanTask,
): Planned['notices'] {
  const fields = columns.map(({ field }) => field);
  const needed = [...(task.kind === 'actors' ? actorNeeds : []), ...tieNeeds(table, task)];
  const gaps = needed
    .filter((field) => !fields.includes(field))
    .map((field) => `no-${field}-column`);
  const codes = [...(table.hasHeadings ? [] : ['no-headings']), ...gaps];
  return [...blankLines(table, task), ...codes.map((code) => ({ code, params: {} }))];
}

/** Plans an import. @throws UnreadableFile `no-rows` */
export function startSession(
  task: PlanTask,
  progress: (done: number, total: number) => void,
): PlanSession {
  const { list, ...rest } = task;
  const sheet = sheetOf(list, task.sheet);
  const table = sheetTable(sheet, task.kind);
  if (table.rows.length === 0) throw new UnreadableFile('no-rows');
  const columns = mapColumns(table, {
    kind: task.kind,
    areaNames: task.stock.areas.map(({ name }) => name),
    known: {
      chosen: new Map(Object.entries(task.chosen).map(([index, field]) => [Number(index), field])),
      remembered: new Map(Object.entries(task.remembered)),
    },
  });
  const plan = planImport({
    kind: task.kind,
    table,
    columns,
    options: task.options,
    decisions: new Map(Object.entries(task.decisions)),
    corrections: new Map(
      Object.entries(task.corrections).map(([row, each]) => [Number(row), each]),
    ),
    stock: task.stock,
    unsure: task.unsure,
    progress,
  });
  const notices = [...(sheet.notices ?? []), ...noticesOf(table, columns, task)];
  const planned = { ...summarise(plan), columns, rows: table.rows.length, notices };
  return { task: rest, list, table, columns, plan, planned };
}

export function listEntries(
  { plan }: PlanSession,
  query: EntriesQuery,
): { entries: ImportEntry[]; matching: number } {
  const matching = plan.entries.filter(
    (entry) =>
      (query.outcome === undefined || entry.outcome === query.outcome) &&
      (query.of === undefined || entry.of === query.of),
  );
  return {
    entries: matching.slice(query.offset, query.offset + query.limit),
    matching: matching.length,
  };
}

export function showEntry(session: PlanSession, entryKey: string): EntryDetail | 'no-such-entry' {
  const { plan, table, columns, task } = session;
  const entry = plan.entries.find(({ key }) => key === entryKey);
  if (entry === undefined) return 'no-such-entry';
  const row =
    entry.of === 'carrier' ? undefined : table.rows.find((each) => each.row === entry.row);
  const corrected = task.corrections[String(entry.row)]?.cells ?? {};
  const cells = columns
    .filter(({ reason }) => reason !== 'private' && reason !== 'person')
    .map(({ index, heading }) => ({
      columnIndex: index,
      heading,
      value: (corrected[String(index)] ?? row?.cells[index] ?? '').replaceAll('\u0000', '␀'),
    }));
  const comparisons = compareEntry(entry, plan.entries, task.stock);
  return { entry, cells: row === undefined ? [] : cells, comparisons };
}

function decisionFor(entry: ImportEntry, kind: ImportDecision['kind']): ImportDecision | null {
  if (kind !== 'merge') return { kind };
  const [best] = entry.candidates;
  if (best === undefined) return null;
  if (best.actorId !== null) return { kind, with: { actorId: best.actorId }, choices: {} };
  return best.entry === null ? null : { kind, with: { entry: best.entry }, choices: {} };
}

export function decideMany(
  { plan }: PlanSession,
  ask: Tasks['decide']['ask'],
): Record<string, ImportDecision> {
  const { entries } = ask;
  const named = 'outcome' in entries ? null : new Set(entries);
  const meant = plan.entries.filter((entry) =>
    'outcome' in entries ? entry.outcome === entries.outcome : named?.has(entry.key) === true,
  );
  const decided = meant.flatMap((entry) => {
    const decision = decisionFor(entry, ask.decision);
    return decision === null ? [] : [[entry.key, decision] as const];
  });
  return Object.fromEntries(decided);
}

export function reportSession({ plan, columns, list, planned }: PlanSession) {
  const { encoding, delimiter } = list;
  return reportImport({ plan, columns, encoding, delimiter, notices: planned.notices });
}

/** The folded headings of a sheet in their order: what a remembered mapping belongs to. */
export function headingsOf({ list, sheet, kind }: Tasks['headings']['ask']): string {
  const found = sheetOf(list, sheet);
  const { headings } = sheetTable({ ...found, rows: found.rows.slice(0, 20) }, kind);
  return headings.map(foldHeading).join('|').slice(0, 10_000);
}
