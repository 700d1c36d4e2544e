const berlin = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Berlin' });

/** The day in Germany at that instant, `2026-11-22`. */
export function dayInGermany(at: Date): string {
  return berlin.format(at);
}

/** The same day of the next month, or its last day (§ 188 (3) BGB). */
export function oneMonthAfter(day: string): string {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  const last = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  return new Date(Date.UTC(year, month, Math.min(date, last))).toISOString().slice(0, 10);
}
