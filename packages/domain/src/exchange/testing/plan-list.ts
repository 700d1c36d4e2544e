import { ActorId, AreaId } from '../../contract/index.ts';
import { emptyFacts } from '../../inventory/index.ts';
import { defaultImportOptions } from '../import-draft.ts';
import type { ImportKind } from '../import-field.ts';
import { reportImport } from '../import-report.ts';
import { toTable } from '../import-table.ts';
import { mapColumns } from '../map-columns.ts';
import { planImport } from '../plan-import.ts';
import type { PlanInput, Stock } from '../plan-model.ts';

export const nothing: Stock = { actors: [], ties: [], areas: [] };
export const nordhof = {
  id: AreaId.parse('00000000-0000-4000-8000-000000000001'),
  name: 'Nordhof',
  boundary: null,
};

export function id(number: number): ActorId {
  return ActorId.parse(`00000000-0000-4000-8000-${String(number).padStart(12, '0')}`);
}

interface Given extends Partial<Omit<PlanInput, 'kind' | 'table' | 'columns'>> {
  readonly kind?: ImportKind;
}

/** Plans lines of cells parted by semicolons. */
export function plan(lines: readonly string[], given: Given = {}) {
  const kind = given.kind ?? 'actors';
  const stock = given.stock ?? nothing;
  const rows = lines.map((line, index) => ({ row: index + 1, cells: line.split(';') }));
  const table = toTable(rows, kind);
  const areaNames = stock.areas.map(({ name }) => name);
  const columns = mapColumns(table, {
    kind,
    areaNames,
    known: { chosen: new Map(), remembered: new Map() },
  });
  const input: PlanInput = {
    options: defaultImportOptions,
    decisions: new Map(),
    corrections: new Map(),
    unsure: 'wait',
    ...given,
    kind,
    table,
    columns,
    stock,
  };
  const made = planImport(input);
  return {
    ...made,
    columns,
    report: reportImport({ plan: made, columns, encoding: 'utf-8', delimiter: ';', notices: [] }),
  };
}

export function known(
  number: number,
  name: string,
  facts: Partial<ReturnType<typeof emptyFacts>> = {},
) {
  return {
    id: id(number),
    facts: { ...emptyFacts(name), ...facts },
    provenance: {},
    visibility: {},
    hidden: [],
  };
}
