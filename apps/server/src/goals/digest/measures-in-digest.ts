import type { MeasureId, PersonId } from '@augenhoehe/domain/contract';
import { sql } from 'kysely';
import type { DigestSource } from '../../notification/index.ts';
import { holdsToday } from '../../inventory/index.ts';
import { asRows, takesPart } from '../../structure/index.ts';
import { movedSince } from './moved-since.ts';
import { ofSeenGoal } from './seen-goal.ts';

interface Row {
  readonly personId: PersonId;
  readonly id: MeasureId;
  readonly title: string;
  readonly reason: string;
  readonly isOver: boolean;
}

const itsGoal = sql`
  join goal on goal.neighbourhood_id = measure.neighbourhood_id and goal.id = measure.goal_id`;

/** Measures to which the reader's actor is asked to contribute, and has not answered. */
const askedInDigest: DigestSource = async ({ trx, neighbourhoodId, readers }) => {
  const { rows } = await sql<Row>`
    select distinct reader."personId", measure.id, measure.title
    from ${asRows(readers, 'measure.edit')}
    join measure_need need on need.neighbourhood_id = ${neighbourhoodId}
      and need.partner_id = reader."actorId" and need.agreed_on is null
    join measure on measure.neighbourhood_id = ${neighbourhoodId}
      and measure.id = need.measure_id and measure.state not in ('done', 'dropped')
    ${itsGoal} ${ofSeenGoal}`.execute(trx);
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

/**
 * What others let become of measures that the reader's actor proposed, answers for, contributes to or is a party of, and
 * of those that the reader entered for nobody.
 */
const fateInDigest: DigestSource = async (work) => {
  const { trx, neighbourhoodId, today } = work;
  const { rows } = await sql<Row>`
    select reader."personId", measure.id, measure.title, measure.state_reason as reason,
      measure.state in ('done', 'dropped') as "isOver"
    from ${movedSince(work, { table: 'measure', column: 'state', action: 'measure.edit' })}
    join measure on measure.neighbourhood_id = ${neighbourhoodId} and measure.id = reader.id
      and measure.state <> reader.was and measure.state <> 'idea'
    ${itsGoal} ${ofSeenGoal}
      and (reader."actorId" in (measure.proposed_by_id, measure.responsible_id)
        or measure.proposed_by_id is null and measure.created_by = reader."personId"
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
