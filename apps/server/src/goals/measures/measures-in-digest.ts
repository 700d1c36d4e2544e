import type { MeasureId, PersonId } from '@augenhoehe/domain/contract';
import { sql } from 'kysely';
import type { DigestSource } from '../../notification/index.ts';
import { holdsToday } from '../../inventory/index.ts';
import { asRows, takesPart } from '../../structure/index.ts';

interface Row {
  readonly personId: PersonId;
  readonly id: MeasureId;
  readonly title: string;
  readonly reason: string;
  readonly isOver: boolean;
}

/** Whose goal a measure serves, as far as the reader sees that. */
const ofSeenGoal = sql`
  join goal on goal.neighbourhood_id = measure.neighbourhood_id and goal.id = measure.goal_id
  left join cooperation on cooperation.neighbourhood_id = goal.neighbourhood_id
    and cooperation.id = goal.cooperation_id
  left join body on body.neighbourhood_id = goal.neighbourhood_id and body.id = goal.body_id
  where coalesce(cooperation.visibility, body.visibility, 'netzwerk') = any(reader.levels)`;

/** Measures to which the reader's actor is asked to contribute, and has not answered. */
const askedInDigest: DigestSource = async ({ trx, neighbourhoodId, readers }) => {
  const { rows } = await sql<Row>`
    select distinct reader."personId", measure.id, measure.title
    from ${asRows(readers, 'measure.edit')}
    join measure_need need on need.neighbourhood_id = ${neighbourhoodId}
      and need.partner_id = reader."actorId" and need.agreed_on is null
    join measure on measure.neighbourhood_id = ${neighbourhoodId}
      and measure.id = need.measure_id and measure.state not in ('done', 'dropped')
    ${ofSeenGoal}`.execute(trx);
  return rows.map(({ personId, id, title }) => ({
    personId,
    kind: 'measure.asked',
    urgency: 'must',
    name: title,
    note: '',
    day: null,
    path: `massnahmen/${id}`,
  }));
};

/** What became of measures that the reader's actor proposed, answers for, contributes to or is a party of. */
const fateInDigest: DigestSource = async ({ trx, neighbourhoodId, readers, today }) => {
  const { rows } = await sql<Row>`
    select distinct reader."personId", measure.id, measure.title, measure.state_reason as reason,
      measure.state in ('done', 'dropped') as "isOver"
    from ${asRows(readers, 'measure.edit')}
    join measure on measure.neighbourhood_id = ${neighbourhoodId}
      and measure.stepped_at > reader.since and measure.state <> 'idea'
    ${ofSeenGoal}
      and (reader."actorId" in (measure.proposed_by_id, measure.responsible_id)
        or exists (select from measure_need need
          where need.neighbourhood_id = ${neighbourhoodId} and need.measure_id = measure.id
            and need.partner_id = reader."actorId")
        or exists (select from body_seat seat
          where seat.neighbourhood_id = ${neighbourhoodId} and seat.body_id = goal.body_id
            and seat.actor_id = reader."actorId" and ${holdsToday('seat', today)})
        or ${takesPart('cooperation.id', { neighbourhoodId, today })})`.execute(trx);
  return rows.map(({ personId, id, title, reason, isOver }) => ({
    personId,
    kind: isOver ? 'measure.ended' : 'measure.goes-on',
    urgency: 'new',
    name: title,
    note: isOver ? reason : '',
    day: null,
    path: `massnahmen/${id}`,
  }));
};

export const measuresInDigest: readonly DigestSource[] = [askedInDigest, fateInDigest];
