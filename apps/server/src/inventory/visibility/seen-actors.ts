import type { Viewer } from '@augenhoehe/domain/access';
import type { ActorId, AreaId } from '@augenhoehe/domain/contract';
import { confirmableGroups, type FactGroup } from '@augenhoehe/domain/inventory';
import { type RawBuilder, sql } from 'kysely';
import { visibleConfirmation } from './visible-confirmation.ts';
import { visibleGroup } from './visible-group.ts';

/** A row of `actor` in which hidden facts are as if nothing were known. */
interface SeenActorRow {
  readonly neighbourhood_id: string;
  readonly id: ActorId;
  readonly name: string;
  readonly sort_key: string;
  readonly type: string | null;
  readonly area_id: AreaId | null;
  readonly fields: string[];
  readonly target_groups: string[];
  readonly offers: string[];
  readonly needs: string[];
  readonly offers_text: string;
  readonly provenance: unknown;
  readonly confirmed_at: Date | null;
  readonly confirmed_by: 'actor' | 'coordination' | null;
}

/**
 * The actors as the viewer sees them, under their table's name: to count, add up or join without
 * having to think of visibility again.
 */
export function seenActors(viewer: Viewer) {
  function list(group: FactGroup, column: string): RawBuilder<string[]> {
    return sql`case when ${visibleGroup(viewer, group)} then actor.${sql.ref(column)} else '{}' end
      as ${sql.ref(column)}`;
  }
  const hidden = confirmableGroups.map(
    (group) => sql`case when ${visibleGroup(viewer, group)} then null else ${sql.lit(group)} end`,
  );
  const provenance = sql`actor.provenance - array_remove(array[${sql.join(hidden)}]::text[], null)`;
  return sql<SeenActorRow>`(
    select actor.neighbourhood_id, actor.id, actor.name, actor.sort_key, actor.type, actor.area_id,
      ${list('mission', 'fields')}, ${list('mission', 'target_groups')},
      ${list('offers', 'offers')}, ${list('needs', 'needs')},
      case when ${visibleGroup(viewer, 'offers')} then actor.offers_text else '' end as offers_text,
      case when actor.visibility = '{}' then actor.provenance else ${provenance} end as provenance,
      ${visibleConfirmation(viewer)} as confirmed_at,
      case when actor.visibility = '{}' then actor.confirmed_by
        else ${confirmedBy(provenance)} end as confirmed_by
    from actor)`.as('actor');
}

/** By whom the latest of these confirmations was. */
function confirmedBy(provenance: RawBuilder<unknown>): RawBuilder<string | null> {
  return sql`(select origin.value ->> 'confirmedBy'
    from jsonb_each(${provenance}) with ordinality as origin (key, value, position)
    where origin.value ->> 'confirmedAt' is not null
    order by origin.value ->> 'confirmedAt' desc, origin.position desc limit 1)`;
}
