import { GatheredNetwork } from './gathered-network.ts';
import type { ReadingOptions, ReadNetwork } from './read-network.ts';
import type { FileText } from './text-window.ts';
import type { Pointing } from './tie-rows.ts';
import { columnTarget, type DeclaredColumn, DeclaredColumns } from './xml/declared-columns.ts';
import { walkXml, type XmlElement, type XmlVisitor } from './xml/walk-xml.ts';
import { XmlEntries } from './xml/xml-entries.ts';

/**
 * The graph of a GEXF file, 1.1 to 1.3. Nodes within nodes count as nodes; what belongs to a time or to
 * a drawing is not looked at. An edge without a weight weighs 1, as the format says.
 */
export function readGexf(text: FileText, options: ReadingOptions = {}): ReadNetwork {
  const gathered = new GatheredNetwork(options.maximalRows);
  const visitor = new GexfVisitor(gathered, options);
  walkXml(text, visitor, gathered.problems);
  visitor.entries.reportMissing();
  return gathered.finish({
    directed: options.directed ?? null,
    byDefault: visitor.byDefault === null ? null : visitor.byDefault !== 'undirected',
    onlyIntroduced: true,
    weighted: visitor.entries.weighted,
    grouped: visitor.entries.grouped,
  });
}

class GexfVisitor implements XmlVisitor {
  readonly root = 'gexf';
  readonly textOf: ReadonlySet<string> = new Set(['default']);
  readonly entries: XmlEntries;
  byDefault: Pointing | null = null;
  readonly #gathered: GatheredNetwork;
  readonly #columns = new DeclaredColumns();
  #class: DeclaredColumn['of'] | null = null;
  #graphs = 0;

  constructor(gathered: GatheredNetwork, options: ReadingOptions) {
    this.#gathered = gathered;
    this.entries = new XmlEntries(gathered, options, { label: 'label', weight: 'weight' });
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
    else if (name === 'node' || name === 'edge') this.entries.close();
    else if (name === 'graph') this.entries.settle(this.#columns);
  }

  #openGraph({ attributes, line }: XmlElement): void {
    this.#graphs += 1;
    if (this.#graphs === 1)
      this.byDefault = pointingOf(attributes.get('defaultedgetype')) ?? 'undirected';
    else this.#gathered.problems.report('further-graph', line, { id: attributes.get('id') ?? '' });
  }

  #openEntry(element: XmlElement): void {
    this.entries.settle(this.#columns);
    if (element.name === 'node') this.entries.openNode(element);
    else {
      const own = pointingOf(element.attributes.get('type'));
      this.entries.openEdge(element, own ?? this.byDefault ?? 'undirected');
    }
  }

  #put(attributes: XmlElement['attributes']): void {
    const column = attributes.get('for') ?? attributes.get('id') ?? '';
    this.entries.put(column, attributes.get('value') ?? '');
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
