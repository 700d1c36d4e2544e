import type { DeclaredColumn, DeclaredColumns } from './declared-columns.ts';
import type { EntryTaker } from './entry-taker.ts';
import { opened, type OpenEntry, valueOf } from './open-entry.ts';
import type { XmlElement } from './walk-xml.ts';
import { XmlFault } from './xml-fault.ts';

export interface FileRow {
  readonly line: number;
  /** As long as the headings. */
  readonly cells: readonly string[];
}

export interface FileRows {
  readonly headings: readonly string[];
  readonly rows: readonly FileRow[];
}

const labelNames = ['label', 'name'];

interface Column {
  readonly heading: string;
  readonly cell: (entry: OpenEntry) => string;
}

/** Takes nodes and edges as rows of text, with everything that is said of them. */
export class EntryRows implements EntryTaker {
  readonly #maximal: number;
  readonly #open: OpenEntry[] = [];
  readonly #closed: OpenEntry[] = [];
  #columns: DeclaredColumns | null = null;
  #count = 0;

  constructor(maximalRows: number) {
    this.#maximal = maximalRows;
  }

  settle(columns: DeclaredColumns): void {
    this.#columns = columns;
  }

  openNode(element: XmlElement): void {
    this.countRow();
    this.#open.push(opened('node', element, 'unsaid'));
  }

  openEdge(element: XmlElement, pointing: OpenEntry['pointing']): void {
    this.countRow();
    this.#open.push(opened('edge', element, pointing));
  }

  countRow(): void {
    this.#count += 1;
    if (this.#count > this.#maximal) throw new XmlFault('too-many-rows', { most: this.#maximal });
  }

  put(column: string, text: string): void {
    if (text.trim() !== '') this.#open.at(-1)?.values.set(column, text);
  }

  drawLabel(text: string): void {
    const entry = this.#open.at(-1);
    if (entry !== undefined && entry.drawn === '') entry.drawn = text;
  }

  close(): void {
    const entry = this.#open.pop();
    if (entry !== undefined) this.#closed.push(entry);
  }

  /** Ids and labels, then whatever else is filled. */
  nodes(): FileRows {
    const entries = this.#entriesOf('node');
    const declared = this.#columns?.find('node', labelNames) ?? null;
    const label = { heading: 'label', cell: (entry: OpenEntry) => labelOf(entry, declared) };
    const others = this.#declared('node', entries, declared);
    return rowsOf(entries, [attribute('id'), label, ...others]);
  }

  /** Both ends, then whatever else is filled. */
  edges(): FileRows {
    const entries = this.#entriesOf('edge');
    const declared = this.#columns?.find('edge', ['label']) ?? null;
    const label = { heading: 'label', cell: (entry: OpenEntry) => labelOf(entry, declared) };
    const optional = [label, ...this.#declared('edge', entries, declared), attribute('weight')];
    const filled = optional.filter(({ cell }) => entries.some((entry) => cell(entry) !== ''));
    return rowsOf(entries, [attribute('source'), attribute('target'), ...filled]);
  }

  /** By line, as those within others close first. */
  #entriesOf(kind: OpenEntry['kind']): OpenEntry[] {
    return this.#closed
      .filter((entry) => entry.kind === kind)
      .sort((a, b) => a.element.line - b.element.line);
  }

  /** Columns that have a value, those that the file does not declare by their ids. */
  #declared(
    of: OpenEntry['kind'],
    entries: readonly OpenEntry[],
    label: DeclaredColumn | null,
  ): Column[] {
    const declared = this.#columns?.all(of) ?? [];
    const known = new Set(declared.map(({ id }) => id));
    const used = new Set(entries.flatMap(({ values }) => [...values.keys()]));
    const undeclared = [...used]
      .filter((id) => !known.has(id))
      .map((id): DeclaredColumn => ({ id, name: id, of, fallback: null }));
    return [...declared, ...undeclared]
      .filter((column) => column !== label && (used.has(column.id) || column.fallback !== null))
      .map((column) => ({
        heading: column.name,
        cell: (entry) => valueOf(entry, column) ?? '',
      }));
  }
}

function attribute(name: string): Column {
  return { heading: name, cell: ({ element }) => element.attributes.get(name) ?? '' };
}

function labelOf(entry: OpenEntry, declared: DeclaredColumn | null): string {
  const said = entry.element.attributes.get('label') ?? valueOf(entry, declared) ?? '';
  return said.trim() === '' ? entry.drawn : said;
}

function rowsOf(entries: readonly OpenEntry[], columns: readonly Column[]): FileRows {
  return {
    headings: columns.map(({ heading }) => heading),
    rows: entries.map((entry) => ({
      line: entry.element.line,
      cells: columns.map(({ cell }) => cell(entry)),
    })),
  };
}
