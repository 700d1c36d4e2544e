import type { GoalId, PersonId } from '@augenhoehe/domain/contract';
import type { GoalState } from '@augenhoehe/domain/goals';
import type { DigestKind } from '@augenhoehe/domain/notification';
import { type RawBuilder, sql } from 'kysely';
import type { DigestSource } from '../../notification/index.ts';
import { asRows } from '../../structure/index.ts';
import { movedSince } from './moved-since.ts';
import { ofSeenGoal } from './seen-goal.ts';

interface Row {
  readonly personId: PersonId;
  readonly id: GoalId;
  readonly text: string;
}

/** Whether the reader's actor stated an interest that `holds`, in the workshop in which the goal was drafted. */
function stated(holds: RawBuilder<boolean>): RawBuilder<boolean> {
  return sql<boolean>`exists (
    select from workshop_party party
    join workshop_interest interest on interest.neighbourhood_id = party.neighbourhood_id
      and interest.party_id = party.id and interest.withdrawn_at is null
    where party.neighbourhood_id = goal.neighbourhood_id
      and party.workshop_id = goal.workshop_id and party.actor_id = reader."actorId" and ${holds})`;
}

const restsOnIt = sql<boolean>`goal.interest_ids ? interest.id::text`;

/** Goals on which others let an interest of the reader's actor rest, or that came out of where it stated one. */
const draftedInDigest: DigestSource = async ({ trx, neighbourhoodId, readers }) => {
  const { rows } = await sql<Row & { readonly isTakenUp: boolean }>`
    select reader."personId", goal.id, goal.text, ${stated(restsOnIt)} as "isTakenUp"
    from ${asRows(readers, 'goal.speak')}
    join goal on goal.neighbourhood_id = ${neighbourhoodId}
      and goal.created_at > reader.since and goal.created_by <> reader."personId"
    ${ofSeenGoal} and goal.state <> 'dropped'
      and ${stated(sql<boolean>`true`)}`.execute(trx);
  return rows.map(({ personId, id, text, isTakenUp }) => ({
    personId,
    kind: isTakenUp ? 'goal.taken-up' : 'goal.drafted',
    urgency: 'new',
    name: text,
    note: '',
    day: null,
    path: `ziele/${id}`,
  }));
};

const kinds: Readonly<Record<GoalState, DigestKind>> = {
  idea: 'goal.idea',
  'in-negotiation': 'goal.in-negotiation',
  decided: 'goal.decided',
  'in-progress': 'goal.in-progress',
  reached: 'goal.reached',
  adapted: 'goal.adapted',
  dropped: 'goal.dropped',
};

/** What others let become of goals that the reader proposed, had said something to, or stated an interest for. */
const fateInDigest: DigestSource = async (work) => {
  const { trx, neighbourhoodId } = work;
  const { rows } = await sql<Row & { readonly state: GoalState; readonly reason: string }>`
    select reader."personId", goal.id, goal.text, goal.state, goal.state_reason as reason
    from ${movedSince(work, { table: 'goal', column: 'state', action: 'goal.speak' })}
    join goal on goal.neighbourhood_id = ${neighbourhoodId} and goal.id = reader.id
      and goal.state <> reader.was
    ${ofSeenGoal}
      and (goal.proposed_by_id = reader."actorId"
        or goal.proposed_by_id is null and goal.created_by = reader."personId"
        or exists (select from goal_remark remark
          where remark.neighbourhood_id = goal.neighbourhood_id and remark.goal_id = goal.id
            and remark.actor_id = reader."actorId" and remark.fate <> 'withdrawn'
            and remark.created_at < reader."movedAt"
            and remark.kind in ('proposal', 'question', 'amendment', 'objection'))
        or ${stated(sql<boolean>`true`)})`.execute(trx);
  return rows.map(({ personId, id, text, state, reason }) => ({
    personId,
    kind: kinds[state],
    urgency: 'new',
    name: text,
    note: reason,
    day: null,
    path: `ziele/${id}`,
  }));
};

export const goalsInDigest: readonly DigestSource[] = [draftedInDigest, fateInDigest];
