import type { AreaFinder } from './find-area.ts';
import { actorExportColumns, type ExportedActor } from './export/actor-export.ts';
import type { ExportCell } from './export/export-table.ts';
import type { Holding, Holdings } from './holdings.ts';
import { ActorImportField, type ImportField } from './import-field.ts';
import type { StockActor } from './plan-model.ts';
import { type ActorRow, readActorRow, type RowContext } from './read-actor-row.ts';
import { type Cell, type RowCells, valueOf } from './row-cells.ts';

/** The actor of the inventory whom our own export wrote into this row; `null`: none. */
export function namedHolding(cells: RowCells, holdings: Holdings): Holding | null {
  const id = valueOf(cells, 'id');
  return id === '' ? null : (holdings.withId(id) ?? null);
}

/** As one reads it, whatever the kind of file made of line ends. */
function plain(text: string): string {
  return text.replace(/\r\n?/g, '\n').trim();
}

function spellings(cell: ExportCell): string[] {
  if (cell === null) return [];
  if (typeof cell === 'number') return [String(cell), String(cell).replace('.', ',')];
  return [plain(typeof cell === 'string' ? cell : cell.day)];
}

/** Everything that our exports write of the actor, by field. */
function exported({ id, facts, provenance }: StockActor, areas: AreaFinder) {
  const unsaid = {
    confirmedAt: null,
    confirmedBy: null,
    createdAt: '',
    updatedAt: '',
    tieCount: 0,
  };
  const actor: ExportedActor = { ...facts, ...unsaid, id, provenance };
  const area = facts.areaId === null ? undefined : areas.withId(facts.areaId);
  const names = new Map(area === undefined ? [] : [[String(area.id), area.name]]);
  const written = new Map<ImportField, string[]>();
  for (const { key, cell } of actorExportColumns) {
    const field = ActorImportField.safeParse(key).data;
    if (field === undefined) continue;
    const words = (['de', 'en'] as const).map((language) => ({ language, areas: names }));
    written.set(
      field,
      words.flatMap((each) => spellings(cell(actor, each))),
    );
  }
  return written;
}

/** Without them a row has no meaning, changed or not. */
const kept: readonly ImportField[] = ['name', 'area'];

function changedCells(cells: RowCells, actor: StockActor, areas: AreaFinder): RowCells {
  const written = exported(actor, areas);
  function isChanged({ field, value }: Cell): boolean {
    return kept.includes(field) || written.get(field)?.includes(plain(value)) !== true;
  }
  const changed = cells.cells.filter(isChanged);
  const problems = cells.problems.filter(({ columnIndex }) =>
    changed.some(({ column }) => column.index === columnIndex),
  );
  return { ...cells, cells: changed, problems };
}

/** What somebody wrote counts; what the remaining words only suggest does not. */
function withoutGuesses(read: ActorRow, cells: RowCells): ActorRow {
  const saysType = valueOf(cells, 'type') !== '';
  const saysFields = valueOf(cells, 'fields') !== '';
  const said = { type: saysType, fields: saysFields, targetGroups: true };
  return {
    ...read,
    facts: {
      ...read.facts,
      type: saysType ? read.facts.type : null,
      fields: saysFields ? read.facts.fields : [],
    },
    proposals: read.proposals.filter(({ fact }) => said[fact]),
  };
}

/** A row that our export wrote: only what somebody changed since then is read. */
export function readNamedRow(cells: RowCells, actor: StockActor, context: RowContext): ActorRow {
  const changed = changedCells(cells, actor, context.areas);
  return withoutGuesses(readActorRow(changed, context), changed);
}
