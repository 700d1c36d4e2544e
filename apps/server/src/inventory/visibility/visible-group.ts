import { canSee, type Viewer, Visibility } from '@augenhoehe/domain/access';
import { type FactGroup, initialLevels, isCoordinationGroup } from '@augenhoehe/domain/inventory';
import { sql } from 'kysely';
import type { Condition } from '../filter-conditions.ts';

/**
 * Whether the viewer sees this group of the row's actor: the same answer as the domain's
 * `canSeeGroup`. Whatever filters, sorts or counts by a fact joins this condition to its own, else
 * the number of hits would tell what the reply hides.
 */
export function visibleGroup(viewer: Viewer, group: FactGroup): Condition {
  const initially = canSee(viewer, initialLevels[group], null);
  const levels = Visibility.options.filter((level) => canSee(viewer, level, null));
  const level = sql`actor.visibility -> ${group} ->> 'level'`;
  const author = sql`actor.visibility -> ${group} ->> 'author'`;
  const chosen = sql<boolean>`(${level} = any(${levels}::text[])
    or (${level} = 'privat' and ${author} = ${viewer.personId}::text) is true)`;
  const seen = sql<boolean>`(case when jsonb_exists(actor.visibility, ${group})
    then ${chosen} else ${sql.lit(initially)} end)`;
  return ownGroup(viewer, group) ? sql<boolean>`(actor.id = ${viewer.actorId} or ${seen})` : seen;
}

function ownGroup({ actorId }: Viewer, group: FactGroup): boolean {
  return actorId !== null && !isCoordinationGroup(group);
}
