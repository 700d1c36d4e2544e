import type { GoalId, PersonId } from '@augenhoehe/domain/contract';
import type { RemarkFate } from '@augenhoehe/domain/goals';
import type { DigestKind } from '@augenhoehe/domain/notification';
import { sql } from 'kysely';
import type { DigestSource } from '../../notification/index.ts';
import { asRows } from '../../structure/index.ts';
import { movedSince } from './moved-since.ts';
import { ofSeenGoal } from './seen-goal.ts';

interface Row {
  readonly personId: PersonId;
  readonly goalId: GoalId;
  readonly text: string;
}

/** Said for the reader's actor, or by the reader for those who lead the process. */
const isTheirs = sql<boolean>`(remark.actor_id = reader."actorId"
  or remark.actor_id is null and remark.person_id = reader."personId")`;

const kinds: Readonly<Record<Exclude<RemarkFate, 'open'>, DigestKind>> = {
  accepted: 'remark.accepted',
  declined: 'remark.declined',
  integrated: 'remark.integrated',
  stands: 'remark.stands',
  withdrawn: 'remark.withdrawn',
};

/** What others let become of a proposal, an amendment or an objection of the reader's. */
const settledInDigest: DigestSource = async (work) => {
  const { trx, neighbourhoodId } = work;
  const { rows } = await sql<
    Row & { readonly fate: Exclude<RemarkFate, 'open'>; readonly reason: string }
  >`
    select reader."personId", goal.id as "goalId", remark.text, remark.fate,
      remark.fate_reason as reason
    from ${movedSince(work, { table: 'goal_remark', column: 'fate', action: 'goal.speak' })}
    join goal_remark remark on remark.neighbourhood_id = ${neighbourhoodId}
      and remark.id = reader.id and remark.fate <> 'open' and ${isTheirs}
    join goal on goal.neighbourhood_id = remark.neighbourhood_id and goal.id = remark.goal_id
    ${ofSeenGoal}`.execute(trx);
  return rows.map(({ personId, goalId, text, fate, reason }) => ({
    personId,
    kind: kinds[fate],
    urgency: 'new',
    name: text,
    note: reason,
    day: null,
    path: `ziele/${goalId}`,
  }));
};

/** Questions of the reader's that somebody else has answered, each in one line however many answered. */
const answeredInDigest: DigestSource = async ({ trx, neighbourhoodId, readers }) => {
  const { rows } = await sql<Row>`
    select distinct on (reader."personId", remark.id) reader."personId",
      goal.id as "goalId", remark.text
    from ${asRows(readers, 'goal.speak')}
    join goal_remark remark on remark.neighbourhood_id = ${neighbourhoodId}
      and remark.kind = 'question' and remark.fate = 'open' and ${isTheirs}
    join goal_remark answer on answer.neighbourhood_id = remark.neighbourhood_id
      and answer.reply_to_id = remark.id and answer.created_at > reader.since
      and answer.fate = 'open' and answer.person_id <> reader."personId"
    join goal on goal.neighbourhood_id = remark.neighbourhood_id and goal.id = remark.goal_id
    ${ofSeenGoal}
    order by reader."personId", remark.id`.execute(trx);
  return rows.map(({ personId, goalId, text }) => ({
    personId,
    kind: 'remark.answered',
    urgency: 'new',
    name: text,
    note: '',
    day: null,
    path: `ziele/${goalId}`,
  }));
};

export const remarksInDigest: readonly DigestSource[] = [settledInDigest, answeredInDigest];
