import { importLimits, type TableRow } from '@augenhoehe/domain/exchange';
import { CsvError, parse } from 'csv-parse/sync';
import { UnreadableFile } from './unreadable-file.ts';

const delimiters = [';', '\t', ',', '|'] as const;
export type Delimiter = (typeof delimiters)[number];

const sampleLength = 100_000;
const sampleLines = 100;

/** How often each delimiter stands outside quotes, for the first lines. */
function countDelimiters(text: string): ReadonlyMap<Delimiter, number>[] {
  const lines = [new Map<Delimiter, number>()];
  let quoted = false;
  for (const sign of text.slice(0, sampleLength)) {
    if (sign === '"') quoted = !quoted;
    if (quoted) continue;
    if (sign === '\n') {
      if (lines.length === sampleLines) break;
      lines.push(new Map());
    }
    const delimiter = delimiters.find((each) => each === sign);
    const line = lines.at(-1);
    if (delimiter !== undefined) line?.set(delimiter, (line.get(delimiter) ?? 0) + 1);
  }
  return lines;
}

/** The delimiter that stands equally often in most lines; the one that stands more often among equals. */
export function findDelimiter(text: string): Delimiter {
  const lines = countDelimiters(text).filter((line) => line.size > 0);
  const rated = delimiters.map((delimiter) => {
    const counts = lines.map((line) => line.get(delimiter) ?? 0);
    const usual = counts.toSorted((a, b) => a - b)[Math.floor(counts.length / 2)] ?? 0;
    const regular =
      usual === 0 ? 0 : counts.filter((count) => count === usual).length / counts.length;
    return { delimiter, rating: regular * (1 + Math.min(usual, 20) / 20), usual };
  });
  const [best] = rated.toSorted((a, b) => b.rating - a.rating || b.usual - a.usual);
  return best === undefined || best.rating === 0 ? ';' : best.delimiter;
}

/** Largest record; beyond it a quote was opened and never closed. */
const recordSize = 1_000_000;

function refuse(error: unknown): never {
  if (!(error instanceof CsvError)) throw error;
  const row = typeof error['records'] === 'number' ? error['records'] + 1 : 1;
  const unclosed = error.code === 'CSV_QUOTE_NOT_CLOSED' || error.code === 'CSV_MAX_RECORD_SIZE';
  throw new UnreadableFile(unclosed ? 'quote-not-closed' : 'broken-row', { row });
}

function parseRecords(text: string, delimiter: Delimiter): string[][] {
  try {
    return parse(text, {
      delimiter,
      relaxColumnCount: true,
      relaxQuotes: true,
      skipEmptyLines: false,
      maxRecordSize: recordSize,
      // Headings, and one row more than allowed to see that there are too many.
      to: importLimits.rows + 12,
    });
  } catch (error) {
    return refuse(error);
  }
}

export interface CsvList {
  readonly delimiter: Delimiter;
  readonly rows: readonly TableRow[];
}

export function readCsv(text: string): CsvList {
  const delimiter = findDelimiter(text);
  const rows = parseRecords(text, delimiter).map((cells, index) => ({ row: index + 1, cells }));
  return { delimiter, rows };
}
