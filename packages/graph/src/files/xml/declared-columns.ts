export interface DeclaredColumn {
  readonly id: string;
  /** How people call it. */
  readonly name: string;
  readonly of: 'node' | 'edge' | 'all';
  fallback: string | null;
}

/** What a file declares about its nodes and edges beside ends and ids. */
export class DeclaredColumns {
  readonly #columns: DeclaredColumn[] = [];
  #last: DeclaredColumn | null = null;
  /** How many columns say what an entry without a value has. */
  fallbacks = 0;

  /** @param column `null` for what is declared of anything else */
  declare(column: DeclaredColumn | null): void {
    this.#last = column;
    if (column !== null) this.#columns.push(column);
  }

  /** Of what was declared last. */
  setFallback(text: string): void {
    if (this.#last === null) return;
    if (this.#last.fallback === null) this.fallbacks += 1;
    this.#last.fallback = text;
  }

  /** Those of nodes, or of edges, in the order of the file. */
  all(of: 'node' | 'edge'): readonly DeclaredColumn[] {
    return this.#columns.filter((column) => column.of === of || column.of === 'all');
  }

  /** The column with one of the names, whatever its case, or with it as its id. */
  find(of: 'node' | 'edge', names: readonly string[]): DeclaredColumn | null {
    const wanted = new Set(names.map((name) => name.toLowerCase()));
    const fitting = this.all(of);
    const named = fitting.find(({ name }) => wanted.has(name.toLowerCase()));
    return named ?? fitting.find(({ id }) => wanted.has(id.toLowerCase())) ?? null;
  }
}

export function columnTarget(word: string | undefined): DeclaredColumn['of'] | null {
  if (word === undefined || word === 'all') return 'all';
  return word === 'node' || word === 'edge' ? word : null;
}
