import type { Language } from '../../contract/index.ts';
import type { ExportCell, ExportTable } from './export-table.ts';
import { neutralCell } from './neutral-cell.ts';

/** As spreadsheets of the country open it by a double click. */
const habits: Readonly<Record<Language, { readonly delimiter: string; readonly point: string }>> = {
  de: { delimiter: ';', point: ',' },
  en: { delimiter: ',', point: '.' },
};

/** Tells spreadsheets that the text is UTF-8. */
const byteOrderMark = '\uFEFF';

function inWords(cell: ExportCell, point: string): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell).replace('.', point);
  return typeof cell === 'string' ? neutralCell(cell) : cell.day;
}

function quoted(text: string): string {
  return /[;,"\r\n\t|]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** CSV (RFC 4180) with a byte order mark and the delimiter of the language's spreadsheets. */
export function writeCsv({ headings, rows }: ExportTable, language: Language): string {
  const { delimiter, point } = habits[language];
  const lines = [headings, ...rows.map((row) => row.map((cell) => inWords(cell, point)))];
  const text = lines.map((cells) => cells.map(quoted).join(delimiter));
  return `${byteOrderMark}${text.join('\r\n')}\r\n`;
}
