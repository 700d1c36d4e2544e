/** Values of a cell that holds several, parted by semicolon, line, comma or bar; no value twice. */
export function splitValues(text: string): string[] {
  const parts = text
    .split(/[;,\n\r|•]+/)
    .map((part) => part.replace(/\s+/g, ' ').trim())
    .filter((part) => part !== '');
  return [...new Set(parts)];
}
