const decimal = /^\+?(?:\d+(?:[.,]\d*)?|[.,]\d+)(?:e[+-]?\d+)?$/i;

/** A number above 0, with decimal point or comma; `null` where the text is none. */
export function parseWeight(text: string): number | null {
  const bare = text.trim();
  if (!decimal.test(bare)) return null;
  const weight = Number(bare.replace(',', '.'));
  return weight > 0 && weight < Infinity ? weight : null;
}
