import type { Viewer } from '@augenhoehe/domain/access';
import { confirmableGroups } from '@augenhoehe/domain/inventory';
import { type RawBuilder, sql } from 'kysely';
import { visibleGroup } from './visible-group.ts';

/** When the latest of the groups that the viewer sees was confirmed; the column knows that of all. */
export function visibleConfirmation(viewer: Viewer): RawBuilder<Date | null> {
  const groups = confirmableGroups.map(
    (group) => sql`case when ${visibleGroup(viewer, group)}
      then (actor.provenance -> ${sql.lit(group)} ->> 'confirmedAt')::timestamptz end`,
  );
  return sql`(case when actor.visibility = '{}' then actor.confirmed_at
    else greatest(${sql.join(groups)}) end)`;
}
