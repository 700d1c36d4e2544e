import type { ActorId } from '@augenhoehe/domain/contract';
import { type ActorFilters, staleAfterMonths } from '@augenhoehe/domain/inventory';
import { sql } from 'kysely';
import { anyOf } from '../platform/database/bulk.ts';
import { type SeatedView, seated } from './bodies/seated.ts';
import { allOf, type Condition, where } from './filter-conditions.ts';

const always: Condition = sql<boolean>`true`;

function oneOf(column: string, values: readonly string[]): Condition {
  const known = values.filter((value) => value !== 'none');
  const inList = sql<boolean>`${sql.ref(`actor.${column}`)}::text = any(${known}::text[])`;
  if (known.length === values.length) return inList;
  return sql<boolean>`(${inList} or ${sql.ref(`actor.${column}`)} is null)`;
}

function overlaps(column: string, values: readonly string[]): Condition {
  const listed = sql.ref(`actor.${column}`);
  const shared = sql<boolean>`${listed} && ${[...values]}::text[]`;
  return values.includes('none') ? sql<boolean>`(${shared} or cardinality(${listed}) = 0)` : shared;
}

function ofGroup(groups: readonly string[]): Condition {
  const named = sql<boolean>`split_part(actor.type, '.', 1) = any(${[...groups]}::text[])`;
  return groups.includes('none') ? sql<boolean>`(${named} or actor.type is null)` : named;
}

/** What was confirmed before this day is older than twelve months. */
export function staleBefore(now: Date): Date {
  return new Date(
    Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - staleAfterMonths, now.getUTCDate()),
  );
}

function ofAge(ages: readonly string[], now: Date): Condition {
  const limit = staleBefore(now);
  const conditions: Record<string, Condition> = {
    unconfirmed: sql<boolean>`actor.confirmed_at is null`,
    stale: sql<boolean>`actor.confirmed_at < ${limit}`,
    fresh: sql<boolean>`actor.confirmed_at >= ${limit}`,
  };
  return sql<boolean>`(${sql.join(
    ages.map((age) => conditions[age] ?? always),
    sql` or `,
  )})`;
}

const tied = sql<boolean>`exists (
  select from tie where tie.neighbourhood_id = actor.neighbourhood_id
  and (tie.from_id = actor.id or tie.to_id = actor.id))`;

function touchedBy(changeSetId: string): Condition {
  return sql<boolean>`actor.id::text in (
    select entry.row_key from journal_entry entry
    where entry.change_set_id = ${changeSetId} and entry.table_name = 'actor')`;
}

/** The filters of the inventory, with what the search found in place of its words. */
export interface SqlActorFilters extends Omit<ActorFilters, 'q'> {
  /** `null`: nothing was looked for. */
  readonly found: readonly ActorId[] | null;
}

/** The filters of the inventory as one SQL condition on `actor`, for somebody who looks now. */
export function actorFilter(filters: SqlActorFilters, view: SeatedView): Condition {
  return allOf([
    ...(filters.found === null ? [] : [sql<boolean>`actor.id = ${anyOf(filters.found)}`]),
    ...where(filters.area, (areas) => oneOf('area_id', areas)),
    ...where(filters.group, ofGroup),
    ...where(filters.type, (types) => oneOf('type', types)),
    ...where(filters.field, (fields) => overlaps('fields', fields)),
    ...where(filters.target, (groups) => overlaps('target_groups', groups)),
    ...where(filters.offer, (offers) => overlaps('offers', offers)),
    ...where(filters.need, (needs) => overlaps('needs', needs)),
    ...where(filters.stage, (stages) => oneOf('stage', stages)),
    ...where(filters.tag, (tags) => overlaps('tags', tags)),
    ...where(filters.age, (ages) => ofAge(ages, view.now)),
    ...where(filters.ties, (ties) => (ties === 'some' ? tied : sql<boolean>`not ${tied}`)),
    ...where(filters.position, (position) =>
      position === 'some'
        ? sql<boolean>`actor.latitude is not null`
        : sql<boolean>`actor.latitude is null`,
    ),
    ...where(filters.body, (bodies) => seated(bodies, view)),
    ...where(filters.change, touchedBy),
  ]);
}
