import { readNodesAndEdges } from '@augenhoehe/graph/files';
import { defaultImportOptions } from '../import-draft.ts';
import { sheetTable } from '../import-table.ts';
import { mapColumns } from '../map-columns.ts';
import { networkSheet } from '../network-table.ts';
import { planImport } from '../plan-import.ts';
import type { PlanInput } from '../plan-model.ts';
import { nothing } from './plan-list.ts';

type Given = Partial<Omit<PlanInput, 'kind' | 'table' | 'columns'>>;

/** Plans a GraphML or GEXF file. */
export function planNetworkFile(text: string, given: Given = {}) {
  const kind = text.includes('<gexf') ? 'gexf' : 'graphml';
  const sheet = networkSheet(readNodesAndEdges(text, kind));
  const table = sheetTable(sheet, 'actors');
  const stock = given.stock ?? nothing;
  const known = { chosen: new Map(), remembered: new Map() };
  const areaNames = stock.areas.map(({ name }) => name);
  const columns = mapColumns(table, { kind: 'actors', areaNames, known });
  const input: PlanInput = {
    options: defaultImportOptions,
    decisions: new Map(),
    corrections: new Map(),
    unsure: 'wait',
    ...given,
    kind: 'actors',
    table,
    columns,
    stock,
  };
  return { ...planImport(input), columns, notices: sheet.notices ?? [] };
}
