/** Days, the last one included. Without a beginning it began before anybody wrote it down. */
export interface Period {
  readonly since: string | null;
  readonly until: string | null;
}

/** Whether the period holds on this day. */
export function holdsOn({ since, until }: Period, day: string): boolean {
  return (since === null || since <= day) && (until === null || until >= day);
}

/** Whether its end lies before its beginning, which no period can have. */
export function endsBeforeItBegins({ since, until }: Period): boolean {
  return since !== null && until !== null && until < since;
}

/** Whether the two periods share a day. */
export function periodsMeet(a: Period, b: Period): boolean {
  const aBeforeB = a.until !== null && b.since !== null && a.until < b.since;
  const bBeforeA = b.until !== null && a.since !== null && b.until < a.since;
  return !aBeforeB && !bBeforeA;
}

/** From the earlier known beginning to the later end; without an end where either has none. */
export function joinPeriods(a: Period, b: Period): Period {
  const begins = [a.since, b.since].flatMap((day) => day ?? []).toSorted();
  const ends = [a.until, b.until].flatMap((day) => day ?? []).toSorted();
  return { since: begins[0] ?? null, until: ends.length === 2 ? (ends[1] ?? null) : null };
}
