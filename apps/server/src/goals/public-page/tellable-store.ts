import type { SharedVisibility } from '@augenhoehe/domain/access';
import type { ActorId, GoalId, NeighbourhoodId } from '@augenhoehe/domain/contract';
import { goalsAtMost } from '@augenhoehe/domain/goals';
import { type RawBuilder, sql } from 'kysely';
import { holdsToday } from '../../inventory/index.ts';
import { anyOf } from '../../platform/database/bulk.ts';
import type { Trx } from '../../platform/database/schema.ts';
import { toGoal } from '../goals/goal-row.ts';
import type { GoalRecord } from '../goals/tables.ts';

/** What the network sees; whatever is the team's alone never leaves it. */
const sharedLevels: readonly SharedVisibility[] = ['oeffentlich', 'netzwerk'];

interface Asked {
  readonly neighbourhoodId: NeighbourhoodId;
  readonly ids: readonly GoalId[];
}

/** Whether the network sees the body and the cooperation of the row, where it has them: a condition of a query. */
export function isShared(row: 'goal' | 'decision'): RawBuilder<boolean> {
  return sql<boolean>`not exists (
      select from body where body.neighbourhood_id = ${sql.ref(`${row}.neighbourhood_id`)}
        and body.id = ${sql.ref(`${row}.body_id`)}
        and body.visibility <> all(${sharedLevels}::text[])
    ) and not exists (
      select from cooperation
      where cooperation.neighbourhood_id = ${sql.ref(`${row}.neighbourhood_id`)}
        and cooperation.id = ${sql.ref(`${row}.cooperation_id`)}
        and cooperation.visibility <> all(${sharedLevels}::text[])
    )`;
}

/** All goals that the network sees. */
export async function sharedGoals(trx: Trx, neighbourhoodId: NeighbourhoodId) {
  const rows = await trx
    .selectFrom('goal')
    .selectAll()
    .where('neighbourhood_id', '=', neighbourhoodId)
    .where(isShared('goal'))
    .limit(goalsAtMost)
    .execute();
  return rows.map((row: GoalRecord) => toGoal(row));
}

/** When each of these goals came to stand as it does, as far as the journal here knows. */
export async function steppedSince(
  trx: Trx,
  { neighbourhoodId, ids }: Asked,
): Promise<ReadonlyMap<GoalId, Date>> {
  const { rows } = await sql<{ id: GoalId; at: Date }>`
    select distinct on (entry.row_key) entry.row_key as id, change.at
    from journal_entry entry
    join change_set change on change.neighbourhood_id = entry.neighbourhood_id
      and change.id = entry.change_set_id
    where entry.neighbourhood_id = ${neighbourhoodId} and entry.table_name = 'goal'
      and entry.row_key = any(${ids}::text[])
      and entry.before ->> 'state' <> entry.after ->> 'state'
    order by entry.row_key, entry.id desc`.execute(trx);
  return new Map(rows.map(({ id, at }) => [id, at]));
}

interface PartyRow {
  readonly goalId: GoalId;
  readonly id: ActorId;
  readonly name: string;
  readonly type: string | null;
  readonly isPublic: boolean;
}

/** Whose each of these goals is today: of its cooperation, its body, of a theme its workshop, or whom people have named. */
export async function partiesInPublic(
  trx: Trx,
  { neighbourhoodId, ids, today }: Asked & { readonly today: string },
): Promise<ReadonlyMap<GoalId, PartyRow[]>> {
  const { rows } = await sql<PartyRow>`
    select distinct goal.id as "goalId", actor.id, actor.name, actor.type,
      coalesce(actor.visibility -> 'identity' ->> 'level' = 'oeffentlich', false) as "isPublic"
    from goal
    join actor on actor.neighbourhood_id = goal.neighbourhood_id and (
      exists (select from cooperation_party party
        where party.neighbourhood_id = goal.neighbourhood_id
          and party.cooperation_id = goal.cooperation_id and party.actor_id = actor.id
          and ${holdsToday('party', today)})
      or exists (select from body_seat seat
        where seat.neighbourhood_id = goal.neighbourhood_id and seat.body_id = goal.body_id
          and seat.actor_id = actor.id and ${holdsToday('seat', today)})
      or goal.cooperation_id is null and goal.body_id is null and exists (
        select from workshop_party party
        where party.neighbourhood_id = goal.neighbourhood_id
          and party.workshop_id = goal.workshop_id and party.actor_id = actor.id)
      or goal.cooperation_id is null and goal.body_id is null and goal.workshop_id is null
        and exists (select from goal_actor party
          where party.neighbourhood_id = goal.neighbourhood_id and party.goal_id = goal.id
            and party.role = 'party' and party.left_on is null and party.actor_id = actor.id))
    where goal.neighbourhood_id = ${neighbourhoodId} and goal.id = ${anyOf(ids)}`.execute(trx);
  return Map.groupBy(rows, ({ goalId }) => goalId);
}
