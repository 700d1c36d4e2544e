const spelled: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' };

/** Letters without accents, digits and hyphens: what every address, system and header takes. */
export function plainName(text: string, longest: number): string {
  return text
    .toLowerCase()
    .normalize('NFC')
    .replaceAll(/[äöüß]/gu, (letter) => spelled[letter] ?? letter)
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^a-z0-9]+/gu, '-')
    .slice(0, longest)
    .replaceAll(/^-|-$/gu, '');
}
