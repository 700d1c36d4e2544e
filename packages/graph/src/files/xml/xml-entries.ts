import type { GatheredNetwork } from '../gathered-network.ts';
import type { ReadingOptions } from '../read-network.ts';
import type { Pointing } from '../tie-rows.ts';
import type { DeclaredColumn, DeclaredColumns } from './declared-columns.ts';
import type { EntryTaker } from './entry-taker.ts';
import { attributeOf, draw, labelNames, opened, type OpenEntry, valueOf } from './open-entry.ts';
import type { XmlElement } from './walk-xml.ts';
import { XmlFault } from './xml-fault.ts';

interface Wanted {
  readonly label: DeclaredColumn | null;
  readonly group: DeclaredColumn | null;
  readonly weight: DeclaredColumn | null;
  readonly counted: DeclaredColumn | null;
}

/** Where a kind of file says in an attribute what others keep as a value. */
interface OwnAttributes {
  readonly label: string | null;
  readonly weight: string | null;
}

/** Takes nodes and edges as a network. */
export class XmlEntries implements EntryTaker {
  readonly #gathered: GatheredNetwork;
  readonly #options: ReadingOptions;
  readonly #own: OwnAttributes;
  readonly #open: OpenEntry[] = [];
  #wanted: Wanted = { label: null, group: null, weight: null, counted: null };
  #settled = false;
  #weighed = false;
  #nodes = 0;

  constructor(gathered: GatheredNetwork, options: ReadingOptions, own: OwnAttributes) {
    this.#gathered = gathered;
    this.#options = options;
    this.#own = own;
  }

  /** Settles which columns are looked at; all others cost no memory. */
  settle(columns: DeclaredColumns): void {
    if (this.#settled) return;
    this.#settled = true;
    const { group, weights } = this.#options;
    this.#wanted = {
      label: columns.find('node', labelNames),
      group: group === undefined ? null : columns.find('node', [group]),
      weight: weights === undefined ? null : columns.find('edge', [weights]),
      counted: columns.find('edge', ['counted']),
    };
  }

  openNode(element: XmlElement): void {
    this.#nodes += 1;
    const { maximalRows } = this.#gathered;
    if (this.#nodes > maximalRows) throw new XmlFault('too-many-rows', { most: maximalRows });
    this.#open.push(opened('node', element, 'unsaid'));
  }

  openEdge(element: XmlElement, pointing: Pointing): void {
    this.#open.push(opened('edge', element, pointing));
  }

  countRow(): void {
    const { maximalRows } = this.#gathered;
    if (!this.#gathered.addRow()) throw new XmlFault('too-many-rows', { most: maximalRows });
  }

  put(column: string, text: string): void {
    const { label, group, weight, counted } = this.#wanted;
    if ([label?.id, group?.id, weight?.id, counted?.id].includes(column))
      this.#open.at(-1)?.values.set(column, text);
  }

  drawLabel(text: string): void {
    draw(this.#open.at(-1), text);
  }

  close(): void {
    const entry = this.#open.pop();
    if (entry === undefined) return;
    const { attributes, line } = entry.element;
    if (entry.kind === 'node') {
      const id = attributes.get('id') ?? '';
      const said = attributeOf(entry, this.#own.label) ?? valueOf(entry, this.#wanted.label);
      const label = said === null || said === '' ? entry.drawn : said;
      this.#gathered.addActor({ id, label, group: valueOf(entry, this.#wanted.group), line });
      return;
    }
    this.countRow();
    this.#gathered.addTie({
      from: attributes.get('source') ?? '',
      to: attributes.get('target') ?? '',
      weight: this.#weightOf(entry),
      counted: valueOf(entry, this.#wanted.counted) ?? '',
      line,
      pointing: entry.pointing,
    });
  }

  /** Whether weights were asked for and there are some. */
  get weighted(): boolean {
    return this.#wanted.weight !== null || this.#weighed;
  }

  get grouped(): boolean {
    return this.#wanted.group !== null;
  }

  reportMissing(): void {
    const { group, weights } = this.#options;
    const missing = [this.grouped ? undefined : group, this.weighted ? undefined : weights];
    for (const column of missing) {
      if (column !== undefined) this.#gathered.problems.report('no-column', 1, { column });
    }
  }

  #weightOf(entry: OpenEntry): string | null {
    const { weights } = this.#options;
    if (weights === undefined) return null;
    if (this.#wanted.weight !== null) return valueOf(entry, this.#wanted.weight) ?? '';
    if (weights.toLowerCase() !== this.#own.weight) return null;
    const weight = attributeOf(entry, this.#own.weight);
    if (weight !== null) this.#weighed = true;
    return weight;
  }
}
