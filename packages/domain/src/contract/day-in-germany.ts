const berlin = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Berlin' });

/** The day in Germany at that instant, `2026-11-22`. */
export function dayInGermany(at: Date): string {
  return berlin.format(at);
}
