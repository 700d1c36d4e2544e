import { fold } from '@augenhoehe/domain/inventory';
import { type RawBuilder, sql } from 'kysely';

export type Condition = RawBuilder<boolean>;

const wordsAtMost = 10;

/** A `like` pattern for each word somebody looks for; its three wildcards stand for themselves. */
export function wordPatterns(q: string): string[] {
  return fold(q)
    .split(' ')
    .filter((word) => word !== '')
    .slice(0, wordsAtMost)
    .map((word) => `%${word.replace(/[\\%_]/g, (sign) => `\\${sign}`)}%`);
}

/** What is not asked for, or asked for with an empty list, filters nothing. */
export function where<Wanted extends string | readonly string[]>(
  wanted: Wanted | undefined,
  condition: (wanted: Wanted) => Condition,
): Condition[] {
  return wanted === undefined || wanted.length === 0 ? [] : [condition(wanted)];
}

/** No condition at all lets everything through. */
export function allOf(conditions: readonly Condition[]): Condition {
  return conditions.length === 0
    ? sql<boolean>`true`
    : sql<boolean>`${sql.join(conditions, sql` and `)}`;
}
