import { sql } from 'kysely';
import type { Condition } from './filter-conditions.ts';

/**
 * Whether the period of a row holds on that day, as `holdsOn` says of an entry.
 *
 * @param row what the query calls a table with `since` and `until`
 */
export function holdsToday(row: string, day: string): Condition {
  const [since, until] = [sql.ref(`${row}.since`), sql.ref(`${row}.until`)];
  return sql<boolean>`((${since} is null or ${since} <= ${day}::date)
    and (${until} is null or ${until} >= ${day}::date))`;
}
