import type { Viewer } from '@augenhoehe/domain/access';
import type { ActorId } from '@augenhoehe/domain/contract';
import { type ActorFilters, type FactGroup, staleBefore } from '@augenhoehe/domain/inventory';
import { sql } from 'kysely';
import { anyOf } from '../platform/database/bulk.ts';
import { isSeated, seated } from './bodies/seated.ts';
import { allOf, type Condition, where } from './filter-conditions.ts';
import type { Looking } from './looking.ts';
import { visibleConfirmation } from './visibility/visible-confirmation.ts';
import { visibleGroup } from './visibility/visible-group.ts';

const always: Condition = sql<boolean>`true`;

function oneOf(column: string, values: readonly string[]): Condition {
  const known = values.filter((value) => value !== 'none');
  const inList = sql<boolean>`${sql.ref(`actor.${column}`)}::text = any(${known}::text[])`;
  if (known.length === values.length) return inList;
  return sql<boolean>`(${inList} or ${sql.ref(`actor.${column}`)} is null)`;
}

function seen(viewer: Viewer, group: FactGroup, condition: Condition): Condition {
  return sql<boolean>`(${condition} and ${visibleGroup(viewer, group)})`;
}

/** A list in which something is; what the viewer does not see is as empty. */
interface Listed {
  readonly viewer: Viewer;
  readonly group: FactGroup;
  readonly column: string;
}

function overlaps({ viewer, group, column }: Listed, values: readonly string[]): Condition {
  const listed = sql.ref(`actor.${column}`);
  const shared = seen(viewer, group, sql<boolean>`${listed} && ${[...values]}::text[]`);
  if (!values.includes('none')) return shared;
  const filled = seen(viewer, group, sql<boolean>`cardinality(${listed}) > 0`);
  return sql<boolean>`(${shared} or not ${filled})`;
}

function ofGroup(groups: readonly string[]): Condition {
  const named = sql<boolean>`split_part(actor.type, '.', 1) = any(${[...groups]}::text[])`;
  return groups.includes('none') ? sql<boolean>`(${named} or actor.type is null)` : named;
}

function ofAge(ages: readonly string[], { now, viewer }: Looking): Condition {
  const limit = staleBefore(now);
  const confirmed = visibleConfirmation(viewer);
  const conditions: Record<string, Condition> = {
    unconfirmed: sql<boolean>`${confirmed} is null`,
    stale: sql<boolean>`${confirmed} < ${limit}`,
    fresh: sql<boolean>`${confirmed} >= ${limit}`,
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

/** The filters of the inventory as one SQL condition on `actor`; none finds what the viewer may not see. */
export function actorFilter(filters: SqlActorFilters, looking: Looking): Condition {
  const { viewer } = looking;
  const located = seen(viewer, 'contact', sql<boolean>`actor.latitude is not null`);
  return allOf([
    ...(filters.found === null ? [] : [sql<boolean>`actor.id = ${anyOf(filters.found)}`]),
    ...where(filters.area, (areas) => oneOf('area_id', areas)),
    ...where(filters.group, ofGroup),
    ...where(filters.type, (types) => oneOf('type', types)),
    ...where(filters.field, (fields) =>
      overlaps({ viewer, group: 'mission', column: 'fields' }, fields),
    ),
    ...where(filters.target, (groups) =>
      overlaps({ viewer, group: 'mission', column: 'target_groups' }, groups),
    ),
    ...where(filters.offer, (offers) =>
      overlaps({ viewer, group: 'offers', column: 'offers' }, offers),
    ),
    ...where(filters.need, (needs) => overlaps({ viewer, group: 'needs', column: 'needs' }, needs)),
    ...where(filters.stage, (stages) => seen(viewer, 'working', oneOf('stage', stages))),
    ...where(filters.tag, (tags) => overlaps({ viewer, group: 'tags', column: 'tags' }, tags)),
    ...where(filters.age, (ages) => ofAge(ages, looking)),
    ...where(filters.ties, (ties) => (ties === 'some' ? tied : sql<boolean>`not ${tied}`)),
    ...where(filters.position, (position) =>
      position === 'some' ? located : sql<boolean>`not ${located}`,
    ),
    ...where(filters.body, (bodies) => seated(bodies, looking)),
    ...where(filters.active, (active) =>
      active === 'yes' ? isSeated(looking) : sql<boolean>`not ${isSeated(looking)}`,
    ),
    ...where(filters.change, touchedBy),
  ]);
}
