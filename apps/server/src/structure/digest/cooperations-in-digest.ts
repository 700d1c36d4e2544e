import type { CooperationId, PersonId } from '@augenhoehe/domain/contract';
import { soonDays } from '@augenhoehe/domain/contacts';
import { sql } from 'kysely';
import type { DigestSource } from '../../notification/index.ts';
import { asRows, takesPart } from './digest-readers.ts';

/** Reviews of cooperations that are overdue or due before the next digest, for those who take part and the coordination. */
export const cooperationReviewsInDigest: DigestSource = async ({
  trx,
  neighbourhoodId,
  readers,
  today,
}) => {
  const { rows } = await sql<{
    personId: PersonId;
    id: CooperationId;
    name: string;
    day: string;
  }>`
    select reader."personId", cooperation.id, cooperation.name, cooperation.review_on as day
    from ${asRows(readers, 'cooperation.edit')}
    join cooperation on cooperation.neighbourhood_id = ${neighbourhoodId}
      and cooperation.review_on <= ${today}::date + ${soonDays}::int
      and cooperation.state not in ('ended', 'broken-off')
      and cooperation.visibility = any(reader.levels)
    where reader.everywhere
      or ${takesPart('cooperation.id', { neighbourhoodId, today })}`.execute(trx);
  return rows.map(({ personId, id, name, day }) => ({
    personId,
    kind: 'cooperation.review',
    urgency: 'must',
    name,
    note: '',
    day,
    path: `kooperationen/${id}`,
  }));
};
