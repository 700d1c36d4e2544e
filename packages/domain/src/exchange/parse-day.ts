function day(year: number, month: number, date: number): string | null {
  const instant = new Date(Date.UTC(year, month - 1, date));
  const real = instant.getUTCMonth() === month - 1 && instant.getUTCDate() === date;
  return real && year >= 1000 && year <= 9999 ? instant.toISOString().slice(0, 10) : null;
}

/** `2024-03-01`, `1.3.2024`, `03/2024`, `2024` as a day; months and years begin with their first. */
export function parseDay(text: string): string | null {
  const trimmed = text.trim();
  const iso = /^(\d{4})-(\d{1,2})(?:-(\d{1,2}))?(?:T.*)?$/.exec(trimmed);
  if (iso !== null) return day(Number(iso[1]), Number(iso[2]), Number(iso[3] ?? 1));
  const german = /^(?:(\d{1,2})[./])?(?:(\d{1,2})[./])?(\d{4})$/.exec(trimmed);
  if (german === null) return null;
  const [first, second, year] = [german[1], german[2], Number(german[3])];
  if (second !== undefined) return day(year, Number(second), Number(first));
  return day(year, Number(first ?? 1), 1);
}
