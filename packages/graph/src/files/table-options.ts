/** What the caller knows of a table. */
export interface TableOptions {
  /** Whether the first row is a heading; found out when left open. */
  readonly heading?: boolean | undefined;
  /** Takes off what was put on ids, labels and groups for spreadsheets. */
  readonly restore?: ((cell: string) => string) | undefined;
}

export function asItIs(cell: string): string {
  return cell;
}
