import type { DeclaredColumn, DeclaredColumns } from './declared-columns.ts';
import type { EntryTaker } from './entry-taker.ts';
import { draw, labelNames, opened, type OpenEntry, valueOf } from './open-entry.ts';
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

export interface MostEntries {
  /** Nodes and edges together. */
  readonly rows: number;
  /** Of nodes and edges together, beside ids and ends. */
  readonly columns: number;
}

interface Column {
  readonly heading: string;
  readonly cell: (entry: OpenEntry) => string;
}

/** Takes nodes and edges as rows of text, with everything that is said of them. */
export class EntryRows implements EntryTaker {
  readonly #most: MostEntries;
  readonly #open: OpenEntry[] = [];
  readonly #closed: OpenEntry[] = [];
  /** Columns with a value. */
  readonly #used = { node: new Set<string>(), edge: new Set<string>() };
  #columns: DeclaredColumns | null = null;
  #fallbacks = 0;
  #count = 0;

  constructor(most: MostEntries) {
    this.#most = most;
  }

  settle(columns: DeclaredColumns): void {
    this.#columns = columns;
    if (columns.fallbacks === this.#fallbacks) return;
    this.#fallbacks = columns.fallbacks;
    for (const kind of ['node', 'edge'] as const) {
      for (const { id, fallback } of columns.all(kind)) {
        if (fallback !== null) this.#use(kind, id);
      }
    }
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
    const { rows } = this.#most;
    if (this.#count > rows) throw new XmlFault('too-many-rows', { most: rows });
  }

  put(column: string, text: string): void {
    const entry = this.#open.at(-1);
    if (entry === undefined || text.trim() === '') return;
    this.#use(entry.kind, column);
    entry.values.set(column, text);
  }

  drawLabel(text: string): void {
    draw(this.#open.at(-1), text);
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
    const others = this.#declared('node', declared);
    return rowsOf(entries, [attribute('id'), label, ...others]);
  }

  /** Both ends, then whatever else is filled. */
  edges(): FileRows {
    const entries = this.#entriesOf('edge');
    const declared = this.#columns?.find('edge', ['label']) ?? null;
    const label = { heading: 'label', cell: (entry: OpenEntry) => labelOf(entry, declared) };
    const optional = [label, ...this.#declared('edge', declared), attribute('weight')];
    const filled = optional.filter(({ cell }) => entries.some((entry) => cell(entry) !== ''));
    return rowsOf(entries, [attribute('source'), attribute('target'), ...filled]);
  }

  /** Cells are columns times rows, so that few bytes could ask for very many. */
  #use(of: OpenEntry['kind'], column: string): void {
    this.#used[of].add(column);
    const columns = this.#used.node.size + this.#used.edge.size;
    const most = this.#most.columns;
    if (columns > most) throw new XmlFault('too-many-columns', { columns, most });
  }

  /** By line, as those within others close first. */
  #entriesOf(kind: OpenEntry['kind']): OpenEntry[] {
    return this.#closed
      .filter((entry) => entry.kind === kind)
      .sort((a, b) => a.element.line - b.element.line);
  }

  /** Columns that have a value, those that the file does not declare by their ids. */
  #declared(of: OpenEntry['kind'], label: DeclaredColumn | null): Column[] {
    const declared = this.#columns?.all(of) ?? [];
    const known = new Set(declared.map(({ id }) => id));
    const used = this.#used[of];
    const undeclared = [...used]
      .filter((id) => !known.has(id))
      .map((id): DeclaredColumn => ({ id, name: id, of, fallback: null }));
    return [...declared, ...undeclared]
      .filter((column) => column !== label && used.has(column.id))
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
