import { may } from '@augenhoehe/domain/access';
import type { PersonId } from '@augenhoehe/domain/contract';
import { openStages, soonDays } from '@augenhoehe/domain/contacts';
import { sql } from 'kysely';
import type { DigestSource } from '../notification/index.ts';

interface DueApproach {
  readonly ownerId: PersonId;
  readonly name: string;
  readonly note: string;
  readonly day: string;
}

/** Next steps of the reader's own approaches that are overdue or due before the next digest. */
export const approachesInDigest: DigestSource = async ({
  trx,
  neighbourhoodId,
  readers,
  today,
}) => {
  const owners = readers.filter((reader) => may(reader, 'approach.edit'));
  const { rows } = await sql<DueApproach>`
    select approach.owner_id as "ownerId", actor.name,
      approach.next_step as note, approach.next_step_on as day
    from approach
    join actor on actor.neighbourhood_id = approach.neighbourhood_id and actor.id = approach.actor_id
    where approach.neighbourhood_id = ${neighbourhoodId}
      and approach.owner_id = any(${owners.map(({ personId }) => personId)}::text[])
      and approach.next_step_on <= ${today}::date + ${soonDays}::int
      and (approach.stage = any(${openStages}::text[]) or approach.next_step_on <= ${today}::date)
  `.execute(trx);
  return rows.map(({ ownerId, name, note, day }) => ({
    personId: ownerId,
    kind: 'approach.due',
    urgency: 'must',
    name,
    note,
    day,
    path: 'kontakte',
  }));
};
