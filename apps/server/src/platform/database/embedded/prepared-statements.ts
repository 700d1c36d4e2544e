/** Different texts kept; what an application says is less, filters and sortings included. */
const keptAtMost = 500;
/** Written rows after which a plan made for smaller tables may be the wrong one. */
const rowsAtMost = 500;

/**
 * Names of the statements that the database has parsed and planned. Doing that again for every query
 * takes longer than most queries. Nothing gathers statistics in the embedded database, so plans are
 * forgotten when many rows were written, and when a table changed.
 */
export class PreparedStatements {
  readonly #names = new Map<string, string>();
  #last = 0;
  #written = 0;

  nameOf(text: string): string | undefined {
    return this.#names.get(text);
  }

  /** Never given twice: one whose statement failed may be taken or not. */
  newName(): string {
    this.#last += 1;
    return `s${String(this.#last)}`;
  }

  remember(text: string, name: string): void {
    this.#names.set(text, name);
  }

  /**
   * Whether what was done, by its tag, „INSERT 0 5“ or „ALTER TABLE“, means that all prepared
   * statements are to be given up; they are forgotten then.
   */
  outlived(tag: string): boolean {
    this.#written += Number(/^(?:INSERT|UPDATE|DELETE|MERGE) .*?(\d+)$/.exec(tag)?.[1] ?? 0);
    const outlived =
      /^(?:ALTER|CREATE|DROP)/.test(tag) ||
      this.#written > rowsAtMost ||
      this.#names.size > keptAtMost;
    if (!outlived) return false;
    this.#names.clear();
    this.#written = 0;
    return true;
  }
}
