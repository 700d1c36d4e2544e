/** What makes a spreadsheet run a cell as a formula, its full-width twins included, after any apostrophes. */
const runnable = /^'*[=+\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20]/;

/**
 * A cell that would be run as a formula gets an apostrophe before it, which spreadsheets take as „this
 * is text“: `+49 30 1234` stays readable as `'+49 30 1234`. What looks protected already gets a second
 * one, so that `restoreCell` gives back exactly what was there.
 */
export function neutralCell(text: string): string {
  return runnable.test(text) ? `'${text}` : text;
}

/** Takes off what `neutralCell` put on. */
export function restoreCell(cell: string): string {
  return cell.startsWith("'") && runnable.test(cell) ? cell.slice(1) : cell;
}
