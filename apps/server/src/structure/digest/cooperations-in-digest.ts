import type { CooperationId, PersonId } from '@augenhoehe/domain/contract';
import { sql } from 'kysely';
import type { DigestSource } from '../../notification/index.ts';
import { ahead, asRows } from './digest-readers.ts';

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
      and cooperation.review_on <= ${today}::date + ${ahead}::int
      and cooperation.state not in ('ended', 'broken-off')
      and cooperation.visibility = any(reader.levels)
    where reader.everywhere or exists (
      select from cooperation_party party
      where party.neighbourhood_id = cooperation.neighbourhood_id
        and party.cooperation_id = cooperation.id and party.actor_id = reader."actorId"
        and (party.since is null or party.since <= ${today}::date)
        and (party.until is null or party.until >= ${today}::date))`.execute(trx);
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
