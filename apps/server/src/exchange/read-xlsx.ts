import type { ListSheet } from '@augenhoehe/domain/exchange';
import readSheets, { type CellValue } from 'read-excel-file/node';
import { UnreadableFile } from './unreadable-file.ts';

/** Days as `2026-11-22`; spreadsheets know them as instants at midnight UTC. */
function toText(value: CellValue | null): string {
  if (value === null) return '';
  return value instanceof Date ? value.toISOString().slice(0, 10) : String(value);
}

/** All sheets of a workbook as text; formulas as their last result. */
export async function readXlsx(bytes: Buffer): Promise<ListSheet[]> {
  try {
    const sheets = await readSheets(bytes);
    return sheets.map(({ sheet, data }) => ({
      name: sheet,
      rows: data.map((cells, index) => ({
        row: index + 1,
        cells: cells.map((cell) => toText(cell)),
      })),
    }));
  } catch (error) {
    // The library has no common class for what is wrong with a file; running out of memory is no fault of it.
    if (error instanceof RangeError) throw error;
    throw new UnreadableFile('broken-file');
  }
}
