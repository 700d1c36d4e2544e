import {
  importLimits,
  type ListSheet,
  restoreCell,
  type TableRow,
} from '@augenhoehe/domain/exchange';
import { decodeText } from './decode-text.ts';
import { readCsv } from './read-csv.ts';
import { readNetwork } from './read-network.ts';
import { readXlsx } from './read-xlsx.ts';
import { recogniseFile } from './recognise-file.ts';
import { UnreadableFile } from './unreadable-file.ts';

/** A file as tables of text. */
export interface ListFile {
  readonly encoding: string;
  /** `null`: a workbook. */
  readonly delimiter: string | null;
  readonly sheets: readonly ListSheet[];
}

function isFilled({ cells }: TableRow): boolean {
  return cells.some((cell) => cell.trim() !== '');
}

function checkSheet({ rows }: ListSheet): void {
  const wide = rows.find(({ cells }) => cells.length > importLimits.columns);
  if (wide !== undefined) {
    const params = { row: wide.row, columns: wide.cells.length, most: importLimits.columns };
    throw new UnreadableFile('too-many-columns', params);
  }
  if (rows.filter(isFilled).length > importLimits.rows + 1) {
    throw new UnreadableFile('too-many-rows', { most: importLimits.rows });
  }
}

/** Without the apostrophes that keep spreadsheets from running a cell. */
function restored({ name, rows }: ListSheet): ListSheet {
  return { name, rows: rows.map(({ row, cells }) => ({ row, cells: cells.map(restoreCell) })) };
}

async function readSheets(bytes: Buffer): Promise<ListFile> {
  const kind = recogniseFile(bytes);
  if (kind === 'xlsx') {
    const sheets = await readXlsx(bytes);
    return { encoding: 'utf-8', delimiter: null, sheets: sheets.map(restored) };
  }
  const { text, encoding } = decodeText(bytes);
  if (kind !== 'text') return { encoding, delimiter: null, sheets: [readNetwork(text, kind)] };
  const { delimiter, rows } = readCsv(text);
  return { encoding, delimiter, sheets: [restored({ name: '', rows })] };
}

/**
 * Bytes to tables. Empty sheets are left out.
 *
 * @throws UnreadableFile `empty-file`, `other-kind`, `broken-file`, `unpacks-too-large`, `file-too-large`,
 *   `too-many-rows`, `too-many-columns`, `quote-not-closed`, `broken-row`; of a network also `no-nodes` and
 *   the codes with which reading stops
 */
export async function readList(bytes: Buffer): Promise<ListFile> {
  if (bytes.length > importLimits.bytes) {
    throw new UnreadableFile('file-too-large', { megabytes: importLimits.bytes / 1_048_576 });
  }
  const list = await readSheets(bytes);
  const sheets = list.sheets.filter((sheet) => sheet.rows.some(isFilled));
  if (sheets.length === 0) throw new UnreadableFile('empty-file');
  for (const sheet of sheets) checkSheet(sheet);
  return { ...list, sheets };
}
