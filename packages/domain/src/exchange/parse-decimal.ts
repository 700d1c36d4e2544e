/** A number with decimal point or comma; `null` where the text is none. */
export function parseDecimal(text: string): number | null {
  const bare = text.trim().replace(/\s|°/g, '');
  if (!/^[+-]?\d+(?:[.,]\d+)?$/.test(bare)) return null;
  return Number(bare.replace(',', '.'));
}
