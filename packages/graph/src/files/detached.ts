/**
 * The same text with a memory of its own. An engine may keep a part of a long text as a window on the
 * whole, so that one kept id would keep the whole file.
 */
export function detached(text: string): string {
  return text.split('').join('');
}
