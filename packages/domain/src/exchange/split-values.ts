function oneLine(part: string): string {
  return part.replace(/\s+/g, ' ').trim();
}

function partsOf(text: string, between: RegExp): string[] {
  const parts = text.split(between).map(oneLine);
  return [...new Set(parts.filter((part) => part !== ''))];
}

/**
 * Values of a cell that holds several, parted by semicolon, line or bar, and where there is no
 * semicolon by comma; no value twice.
 */
export function splitValues(text: string): string[] {
  return partsOf(text, text.includes(';') ? /[;\n\r|•]+/ : /[;,\n\r|•]+/);
}

/** Like `splitValues`, but a comma within a term that is called so parts nothing. */
export function splitTerms(text: string, isCalled: (part: string) => boolean): string[] {
  const parts = partsOf(text, /[;\n\r|•]+/);
  return [...new Set(parts.flatMap((part) => (isCalled(part) ? [part] : partsOf(part, /,+/))))];
}

/** As `splitValues` reads them; a lone value with a comma is closed with a semicolon. */
export function joinValues(values: readonly string[]): string {
  const joined = values.join('; ');
  return values.length === 1 && /[,|•]/.test(joined) ? `${joined};` : joined;
}
