import type { ProblemList } from '../problem-list.ts';
import type { Pointing } from '../tie-rows.ts';
import { columnTarget, type DeclaredColumn, DeclaredColumns } from './declared-columns.ts';
import type { EntryTaker } from './entry-taker.ts';
import type { XmlElement, XmlVisitor } from './walk-xml.ts';

/** Shows whoever takes them the nodes and edges of the first graph of a GEXF file. */
export class GexfVisitor implements XmlVisitor {
  readonly root = 'gexf';
  readonly textOf: ReadonlySet<string> = new Set(['default']);
  byDefault: Pointing | null = null;
  readonly #entries: EntryTaker;
  readonly #problems: ProblemList;
  readonly #columns = new DeclaredColumns();
  #class: DeclaredColumn['of'] | null = null;
  #graphs = 0;

  constructor(entries: EntryTaker, problems: ProblemList) {
    this.#entries = entries;
    this.#problems = problems;
  }

  open(element: XmlElement): void {
    const { name, attributes } = element;
    if (name === 'graph') this.#openGraph(element);
    else if (this.#graphs !== 1) return;
    else if (name === 'attributes') this.#class = columnTarget(attributes.get('class'));
    else if (name === 'attribute') this.#declare(element);
    else if (name === 'node' || name === 'edge') this.#openEntry(element);
    else if (name === 'attvalue') this.#put(attributes);
  }

  close(name: string, text: string): void {
    if (this.#graphs !== 1) return;
    if (name === 'default') this.#columns.setFallback(text);
    else if (name === 'node' || name === 'edge') this.#entries.close();
    else if (name === 'graph') this.#entries.settle(this.#columns);
  }

  #openGraph({ attributes, line }: XmlElement): void {
    this.#graphs += 1;
    if (this.#graphs === 1)
      this.byDefault = pointingOf(attributes.get('defaultedgetype')) ?? 'undirected';
    else this.#problems.report('further-graph', line, { id: attributes.get('id') ?? '' });
  }

  #openEntry(element: XmlElement): void {
    this.#entries.settle(this.#columns);
    if (element.name === 'node') this.#entries.openNode(element);
    else {
      const own = pointingOf(element.attributes.get('type'));
      this.#entries.openEdge(element, own ?? this.byDefault ?? 'undirected');
    }
  }

  #put(attributes: XmlElement['attributes']): void {
    const column = attributes.get('for') ?? attributes.get('id') ?? '';
    this.#entries.put(column, attributes.get('value') ?? '');
  }

  #declare({ attributes }: XmlElement): void {
    const id = attributes.get('id') ?? '';
    const name = attributes.get('title') ?? id;
    const of = this.#class;
    this.#columns.declare(of === null ? null : { id, name, of, fallback: null });
  }
}

function pointingOf(word: string | undefined): Pointing | null {
  return word === 'directed' || word === 'undirected' || word === 'mutual' ? word : null;
}
