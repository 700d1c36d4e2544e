/** One text in the languages of the product. */
export interface Said {
  readonly de: string;
  readonly en: string;
}

/** The terminal's language decides; German where it names neither. */
export function speak(said: Said, environment: NodeJS.ProcessEnv = process.env): string {
  const locale = environment['LC_ALL'] ?? environment['LC_MESSAGES'] ?? environment['LANG'] ?? '';
  return /^en/i.test(locale) ? said.en : said.de;
}
