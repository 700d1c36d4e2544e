import type { Pointing } from '../tie-rows.ts';
import type { DeclaredColumn } from './declared-columns.ts';
import type { XmlElement } from './walk-xml.ts';

/** A node or an edge that has begun. */
export interface OpenEntry {
  readonly kind: 'node' | 'edge';
  readonly element: XmlElement;
  readonly pointing: Pointing;
  readonly values: Map<string, string>;
  /** The first words drawn at it; empty where there are none. */
  drawn: string;
}

export function opened(
  kind: OpenEntry['kind'],
  element: XmlElement,
  pointing: Pointing,
): OpenEntry {
  return { kind, element, pointing, values: new Map(), drawn: '' };
}

/** What a column with labels is called. */
export const labelNames: readonly string[] = ['label', 'name'];

/** Words drawn at an entry; the first ones count. */
export function draw(entry: OpenEntry | undefined, words: string): void {
  if (entry !== undefined && entry.drawn === '') entry.drawn = words;
}

export function attributeOf({ element }: OpenEntry, name: string | null): string | null {
  return name === null ? null : (element.attributes.get(name) ?? null);
}

export function valueOf(entry: OpenEntry, column: DeclaredColumn | null): string | null {
  if (column === null) return null;
  return entry.values.get(column.id) ?? column.fallback;
}
