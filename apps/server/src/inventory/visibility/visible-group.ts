import { canSee, type Viewer, Visibility } from '@augenhoehe/domain/access';
import { type FactGroup, initialLevels, isCoordinationGroup } from '@augenhoehe/domain/inventory';
import { type RawBuilder, sql } from 'kysely';
import type { Condition } from '../filter-conditions.ts';

/** Where an actor's id and visibility stand: in its row, or in what the journal has of it. */
export interface GuardedSql {
  readonly id: RawBuilder<unknown>;
  readonly visibility: RawBuilder<unknown>;
}

const ofActor: GuardedSql = { id: sql`actor.id`, visibility: sql`actor.visibility` };

/**
 * Whether the viewer sees this group of the row's actor: the same answer as the domain's
 * `canSeeGroup`. Whatever filters, sorts or counts by a fact joins this condition to its own, else
 * the number of hits would tell what the reply hides.
 */
export function visibleGroup(
  viewer: Viewer,
  group: FactGroup,
  { id, visibility }: GuardedSql = ofActor,
): Condition {
  const levels = Visibility.options.filter((level) => canSee(viewer, level, null));
  const level = sql`${visibility} -> ${group} ->> 'level'`;
  const author = sql`${visibility} -> ${group} ->> 'author'`;
  const chosen = sql<boolean>`(${level} = any(${levels}::text[])
    or (${level} = 'privat' and ${author} = ${viewer.personId}::text) is true)`;
  const seen = sql<boolean>`(case when jsonb_exists(${visibility}, ${group})
    then ${chosen} else ${sql.lit(seesInitially(viewer, group))} end)`;
  return ownGroup(viewer, group) ? sql<boolean>`(${id} = ${viewer.actorId} or ${seen})` : seen;
}

/** Whether the viewer sees the group of an actor for which nobody has set a level. */
export function seesInitially(viewer: Viewer, group: FactGroup): boolean {
  return canSee(viewer, initialLevels[group], null);
}

function ownGroup({ actorId }: Viewer, group: FactGroup): boolean {
  return actorId !== null && !isCoordinationGroup(group);
}
