import type { ProblemList } from '../problem-list.ts';
import type { Pointing } from '../tie-rows.ts';
import { columnTarget, DeclaredColumns } from './declared-columns.ts';
import type { EntryTaker } from './entry-taker.ts';
import type { XmlElement, XmlVisitor } from './walk-xml.ts';

/** Where yEd keeps the words that it draws. */
const drawnLabels: ReadonlySet<string> = new Set(['NodeLabel', 'EdgeLabel']);

/** Shows whoever takes them the nodes and edges of the first graph of a GraphML file. */
export class GraphmlVisitor implements XmlVisitor {
  readonly root = 'graphml';
  readonly textOf: ReadonlySet<string> = new Set(['data', 'default', ...drawnLabels]);
  directed: boolean | null = null;
  readonly #entries: EntryTaker;
  readonly #problems: ProblemList;
  readonly #columns = new DeclaredColumns();
  /** What the graphs that are open say of their edges, outermost first. */
  readonly #defaults: Pointing[] = [];
  #graphs = 0;
  #dataKey = '';

  constructor(entries: EntryTaker, problems: ProblemList) {
    this.#entries = entries;
    this.#problems = problems;
  }

  open(element: XmlElement): void {
    const { name, attributes } = element;
    if (name === 'graph') this.#openGraph(element);
    else if (name === 'key' && this.#graphs === 0) this.#declare(element);
    else if (name === 'data') this.#dataKey = attributes.get('key') ?? '';
    else if (this.#inFirstGraph) this.#openEntry(element);
  }

  close(name: string, text: string): void {
    if (name === 'graph') this.#defaults.pop();
    else if (name === 'default' && this.#graphs === 0) this.#columns.setFallback(text);
    else if (!this.#inFirstGraph) return;
    else if (name === 'data') this.#entries.put(this.#dataKey, text);
    else if (drawnLabels.has(name)) this.#entries.drawLabel(text.trim());
    else if (name === 'node' || name === 'edge') this.#entries.close();
  }

  get #inFirstGraph(): boolean {
    return this.#graphs === 1 && this.#defaults.length > 0;
  }

  #openGraph({ attributes, line }: XmlElement): void {
    const edges = pointingOf(attributes.get('edgedefault'));
    if (this.#defaults.length === 0) {
      this.#graphs += 1;
      if (this.#graphs === 1) {
        this.#entries.settle(this.#columns);
        this.directed = edges === 'unsaid' ? null : edges === 'directed';
      } else this.#problems.report('further-graph', line, { id: attributes.get('id') ?? '' });
    }
    this.#defaults.push(edges);
  }

  #declare({ attributes }: XmlElement): void {
    const id = attributes.get('id') ?? '';
    const of = columnTarget(attributes.get('for'));
    const name = attributes.get('attr.name') ?? id;
    this.#columns.declare(of === null ? null : { id, name, of, fallback: null });
  }

  #openEntry(element: XmlElement): void {
    if (element.name === 'node') this.#entries.openNode(element);
    else if (element.name === 'edge') {
      const own = element.attributes.get('directed');
      const said = own === undefined ? (this.#defaults.at(-1) ?? 'unsaid') : directedBy(own);
      this.#entries.openEdge(element, said);
    } else if (element.name === 'hyperedge') {
      this.#entries.countRow();
      this.#problems.report('hyperedge', element.line);
    }
  }
}

function pointingOf(word: string | undefined): Pointing {
  return word === 'directed' || word === 'undirected' ? word : 'unsaid';
}

function directedBy(word: string): Pointing {
  return word === 'true' || word === '1' ? 'directed' : 'undirected';
}
