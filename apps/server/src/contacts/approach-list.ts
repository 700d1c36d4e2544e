import type { ActorId, NeighbourhoodId, PersonId } from '@augenhoehe/domain/contract';
import { approachesAtMost, openStages } from '@augenhoehe/domain/contacts';
import { type RawBuilder, sql } from 'kysely';
import type { Trx } from '../platform/database/schema.ts';
import { toApproach } from './approach-row.ts';

export interface ApproachQuery {
  readonly visible: RawBuilder<boolean>;
  readonly actor: ActorId | undefined;
  /** Left out: of all people. */
  readonly owner: PersonId | undefined;
  /** The day on which they are open; left out: settled ones too. */
  readonly openOn: string | undefined;
  readonly stages: readonly string[] | undefined;
}

function conditionsOf({ actor, owner, openOn, stages }: ApproachQuery): RawBuilder<boolean>[] {
  return [
    ...(actor === undefined ? [] : [sql<boolean>`approach.actor_id = ${actor}`]),
    ...(owner === undefined ? [] : [sql<boolean>`approach.owner_id = ${owner}::text`]),
    ...(openOn === undefined
      ? []
      : [
          sql<boolean>`(approach.stage = any(${openStages}::text[])
            or coalesce(approach.next_step_on <= ${openOn}::date, false))`,
        ]),
    ...(stages === undefined ? [] : [sql<boolean>`approach.stage = any(${stages}::text[])`]),
  ];
}

/** By the day of the next step, those without a day last; then by name. */
export async function listedApproaches(
  trx: Trx,
  neighbourhoodId: NeighbourhoodId,
  query: ApproachQuery,
) {
  const rows = await trx
    .selectFrom('approach')
    .innerJoin('actor', (join) =>
      join
        .onRef('actor.neighbourhood_id', '=', 'approach.neighbourhood_id')
        .onRef('actor.id', '=', 'approach.actor_id'),
    )
    .selectAll('approach')
    .select(['actor.name as actorName', 'actor.type as actorType'])
    .where('approach.neighbourhood_id', '=', neighbourhoodId)
    .where(sql.join<boolean>([query.visible, ...conditionsOf(query)], sql` and `))
    .orderBy('approach.next_step_on', (order) => order.asc().nullsLast())
    .orderBy('actor.sort_key')
    .orderBy('approach.id')
    .limit(approachesAtMost)
    .execute();
  return rows.map(({ actorName, actorType, ...row }) => ({
    approach: toApproach(row),
    actor: { id: row.actor_id, name: actorName, type: actorType },
  }));
}

/** How many the query finds, and how many the reader sees at all. */
export async function countApproaches(
  trx: Trx,
  neighbourhoodId: NeighbourhoodId,
  query: ApproachQuery,
): Promise<{ matching: number; total: number }> {
  const found = sql.join<boolean>([sql`true`, ...conditionsOf(query)], sql` and `);
  return await trx
    .selectFrom('approach')
    .select([
      sql<number>`count(*) filter (where ${found})::int`.as('matching'),
      sql<number>`count(*)::int`.as('total'),
    ])
    .where('approach.neighbourhood_id', '=', neighbourhoodId)
    .where(query.visible)
    .executeTakeFirstOrThrow();
}
