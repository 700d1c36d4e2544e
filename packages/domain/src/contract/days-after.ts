const dayMs = 86_400_000;

/** The day so many days later, `2026-11-22`; with a negative number so many days before. */
export function daysAfter(day: string, days: number): string {
  return new Date(Date.parse(day) + days * dayMs).toISOString().slice(0, 10);
}
