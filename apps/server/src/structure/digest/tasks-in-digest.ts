import type { PersonId, TaskId } from '@augenhoehe/domain/contract';
import { soonDays } from '@augenhoehe/domain/contacts';
import { sql } from 'kysely';
import type { DigestSource } from '../../notification/index.ts';
import { asRows } from './digest-readers.ts';

interface Row {
  readonly personId: PersonId;
  readonly id: TaskId;
  readonly title: string;
  readonly context: string | null;
  readonly day: string | null;
}

/** What a task belongs to, as far as the reader sees it. */
const seenContext = sql`
  left join cooperation on cooperation.neighbourhood_id = task.neighbourhood_id
    and cooperation.id = task.cooperation_id
  left join body on body.neighbourhood_id = task.neighbourhood_id and body.id = task.body_id
  where coalesce(cooperation.visibility, body.visibility, 'netzwerk') = any(reader.levels)`;

/** Tasks of the reader's actor that are overdue or due before the next digest. */
export const ownTasksInDigest: DigestSource = async ({ trx, neighbourhoodId, readers, today }) => {
  const { rows } = await sql<Row>`
    select reader."personId", task.id, task.title, task.due_on as day,
      coalesce(cooperation.name, body.name) as context
    from ${asRows(readers, 'task.edit')}
    join task on task.neighbourhood_id = ${neighbourhoodId} and task.owner_id = reader."actorId"
    ${seenContext}
      and task.state in ('accepted', 'offered', 'seeking')
      and task.due_on <= ${today}::date + ${soonDays}::int`.execute(trx);
  return rows.map(({ personId, title, context, day }) => ({
    personId,
    kind: 'task.due',
    urgency: 'must',
    name: title,
    note: context ?? '',
    day,
    path: 'aufgaben',
  }));
};

/** Tasks that the reader's actor is asked for and has not answered. */
export const offeredTasksInDigest: DigestSource = async ({ trx, neighbourhoodId, readers }) => {
  const { rows } = await sql<Row>`
    select reader."personId", task.id, task.title, task.due_on as day,
      coalesce(cooperation.name, body.name) as context
    from ${asRows(readers, 'task.edit')}
    join task on task.neighbourhood_id = ${neighbourhoodId} and task.offered_to_id = reader."actorId"
    ${seenContext} and task.state = 'offered'`.execute(trx);
  return rows.map(({ personId, title, context, day }) => ({
    personId,
    kind: 'task.offered',
    urgency: 'must',
    name: title,
    note: context ?? '',
    day,
    path: 'aufgaben',
  }));
};

/** Tasks for which somebody is sought since the digest before, in one line for each reader who could take one. */
export const soughtTasksInDigest: DigestSource = async ({ trx, neighbourhoodId, readers }) => {
  const { rows } = await sql<Row & { readonly count: number }>`
    select distinct on (reader."personId") reader."personId", task.id, task.title,
      count(*) over (partition by reader."personId")::int as count
    from ${asRows(readers, 'task.edit')}
    join task on task.neighbourhood_id = ${neighbourhoodId}
    ${seenContext} and task.state = 'seeking' and task.updated_at > reader.since
      and reader."actorId" is not null
    order by reader."personId", task.updated_at desc, task.id`.execute(trx);
  return rows.map(({ personId, title, count }) => ({
    personId,
    kind: 'task.sought',
    urgency: 'new',
    name: title,
    note: '',
    day: null,
    count,
    path: 'aufgaben?state=wanted',
  }));
};

/** For whoever keeps an eye on all of them: how many are overdue, in one line. */
export const overdueTasksInDigest: DigestSource = async ({
  trx,
  neighbourhoodId,
  readers,
  today,
}) => {
  const { rows } = await sql<Row & { readonly count: number }>`
    select distinct on (reader."personId") reader."personId", task.id, task.title,
      count(*) over (partition by reader."personId")::int as count
    from ${asRows(readers, 'task.edit')}
    join task on task.neighbourhood_id = ${neighbourhoodId}
    ${seenContext} and reader.everywhere
      and task.state in ('accepted', 'offered', 'seeking') and task.due_on < ${today}::date
    order by reader."personId", task.due_on, task.id`.execute(trx);
  return rows.map(({ personId, title, count }) => ({
    personId,
    kind: 'task.overdue',
    urgency: 'can-wait',
    name: title,
    note: '',
    day: null,
    count,
    path: 'aufgaben?due=overdue',
  }));
};
