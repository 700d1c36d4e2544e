/** What does not belong into an entry about somebody's work. */
export type Unfit = 'private' | 'client';

const patterns: readonly (readonly [Unfit, RegExp])[] = [
  ['client', /\b(?:klient|mandant|patient|fallakte|aktenzeichen|az\.|client|case file)/iu],
  ['client', /\b(?:diagnose|schulden|sucht|vorbestraft|diagnosis|debts)/iu],
  ['private', /\b(?:privat|zu hause|zuhause|daheim|wohnt|wohnhaft|private|at home)/iu],
  ['private', /\b(?:geb\.|geboren|geburtstag|born|birthday)/iu],
  ['private', /\b(?:instagram|facebook|tiktok|whatsapp|linkedin)/iu],
  ['private', /\b(?:verheiratet|geschieden|kinder von|partnerin von|partner von|married)/iu],
];

/** A word in a free text that hints at private life or at a client's case; `null` where there is none. */
export function unfitWord(text: string): { readonly kind: Unfit; readonly word: string } | null {
  for (const [kind, pattern] of patterns) {
    const found = pattern.exec(text);
    if (found !== null) return { kind, word: found[0] };
  }
  return null;
}
