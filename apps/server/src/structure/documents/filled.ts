/** Puts values in the places of a sentence; a value is never looked at for places itself. */
export function filled(words: string, values: Readonly<Record<string, string>>): string {
  return words.replaceAll(/\{(\w+)\}/gu, (place, name: string) => values[name] ?? place);
}
