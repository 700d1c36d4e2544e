import { type ExportCell, type ExportTable, neutralCell } from '@augenhoehe/domain/exchange';
import writeXlsxFile, { type Cell } from 'write-excel-file/node';

/** Names of sheets have at most 31 characters, and none of these. */
function sheetName(title: string): string {
  return title.replace(/[\\/?*[\]:]/g, ' ').slice(0, 31);
}

function toCell(cell: ExportCell): Cell {
  if (cell === null || cell === '') return null;
  if (typeof cell === 'number') return cell;
  // XML reads any line end as this one.
  if (typeof cell === 'string') return neutralCell(cell.replace(/\r\n?/g, '\n'));
  return { value: new Date(`${cell.day}T00:00:00Z`), type: Date, format: 'dd.mm.yyyy' };
}

/** A workbook of one sheet: bold headings that stay in view, widths that fit, real dates and numbers. */
export async function writeXlsx(
  { headings, widths, rows }: ExportTable,
  title: string,
): Promise<Uint8Array<ArrayBuffer>> {
  const head = headings.map((value) => ({ value, fontWeight: 'bold' as const }));
  const file = writeXlsxFile([head, ...rows.map((row) => row.map(toCell))], {
    sheet: sheetName(title),
    columns: widths.map((width) => ({ width })),
    stickyRowsCount: 1,
  });
  return new Uint8Array(await file.toBuffer());
}
