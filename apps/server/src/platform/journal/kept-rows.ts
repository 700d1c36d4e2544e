import type { RowName } from './read-journal.ts';

/** Rows that an undo leaves as they are. */
export class KeptRows {
  readonly #tables = new Map<string, Set<string>>();

  add(table: string, keys: readonly string[]): void {
    const kept = this.#tables.get(table) ?? new Set<string>();
    for (const key of keys) kept.add(key);
    this.#tables.set(table, kept);
  }

  keysIn(table: string): readonly string[] {
    return [...(this.#tables.get(table) ?? [])];
  }

  names(): RowName[] {
    return [...this.#tables].flatMap(([table, keys]) => [...keys].map((key) => ({ table, key })));
  }
}
