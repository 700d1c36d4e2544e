import type { Viewer } from '@augenhoehe/domain/access';
import { FactGroup } from '@augenhoehe/domain/inventory';
import { type RawBuilder, sql } from 'kysely';
import { groupColumns } from './group-columns.ts';
import { seesInitially, visibleGroup } from './visible-group.ts';

const nothing = sql`'{}'::jsonb`;
const before = sql`coalesce(said.before -> 'visibility', ${nothing})`;
const after = sql`coalesce(said.after -> 'visibility', ${nothing})`;
const today = sql`coalesce((select actor.visibility from actor
  where actor.neighbourhood_id = said.neighbourhood_id and actor.id::text = said.row_key), ${nothing})`;

/** Columns that were, or are today, hidden from the viewer, and those that follow from them. */
function hiddenColumns(viewer: Viewer): RawBuilder<string[]> {
  const groups = FactGroup.options.map((group) => {
    const seen = [before, after, today].map((visibility) =>
      visibleGroup(viewer, group, { id: sql`said.row_key::uuid`, visibility }),
    );
    const columns = [...groupColumns[group], 'provenance', 'visibility'];
    return sql`case when ${sql.join(seen, sql` and `)} then '{}'::text[] else ${columns}::text[] end`;
  });
  return sql`(${sql.join(groups, sql` || `)})`;
}

/**
 * The text of an entry `said` of the journal through which a search may look: what it finds is told, so
 * nothing is in it that the viewer does not see. Most entries hide nothing.
 */
export function searchedEntry(viewer: Viewer): RawBuilder<string> {
  const whole = sql`concat(said.before::text, ' ', said.after::text)`;
  const hidden = hiddenColumns(viewer);
  const open = FactGroup.options.every((group) => seesInitially(viewer, group))
    ? sql`${before} = ${nothing} and ${after} = ${nothing} and ${today} = ${nothing}`
    : sql`false`;
  return sql<string>`(case when said.table_name <> 'actor' or (${open}) then ${whole}
    else concat((said.before - ${hidden})::text, ' ', (said.after - ${hidden})::text) end)`;
}
