import type {
  ActorId,
  AgreementId,
  BodyId,
  CooperationId,
  NeighbourhoodId,
  TaskId,
} from '@augenhoehe/domain/contract';
import { closedShownAtMost, type Task, tasksAtMost } from '@augenhoehe/domain/structure';
import { type RawBuilder, sql } from 'kysely';
import { anyOf, insertRows, updateRows } from '../../platform/database/bulk.ts';
import type { Trx } from '../../platform/database/schema.ts';
import type { TaskRecord } from './tables.ts';
import { toRow, toTask, type WrittenTask } from './task-row.ts';

interface Written {
  readonly tasks: readonly WrittenTask[];
  readonly at: Date;
}

export async function insertTasks(
  trx: Trx,
  neighbourhoodId: NeighbourhoodId,
  { tasks, at }: Written,
): Promise<void> {
  await insertRows(
    trx,
    'task',
    tasks.map((task) => toRow(neighbourhoodId, task, at)),
  );
}

const columns: readonly (keyof TaskRecord)[] = [
  'title',
  'cooperation_id',
  'body_id',
  'deputy_id',
  'done_by',
  'due_on',
  'rule',
  'origin',
  'agreement_id',
  'origin_note',
  'note',
  'state',
  'owner_id',
  'accepted_on',
  'accepted_by',
  'offered_to_id',
  'offered_on',
  'declined_by_id',
  'decline_reason',
  'closed_on',
  'closed_reason',
  'updated_at',
];

export async function updateTasks(
  trx: Trx,
  neighbourhoodId: NeighbourhoodId,
  { tasks, at }: Written,
): Promise<void> {
  await updateRows(trx, 'task', {
    key: ['neighbourhood_id', 'id'],
    columns,
    rows: tasks.map((task) => toRow(neighbourhoodId, task, at)),
  });
}

/** What tasks may belong to so that somebody sees them; those of the neighbourhood everybody does. */
export interface SeenIds {
  readonly cooperations: readonly CooperationId[];
  readonly bodies: readonly BodyId[];
}

function seen({ cooperations, bodies }: SeenIds): RawBuilder<boolean> {
  return sql<boolean>`((cooperation_id is null or cooperation_id = ${anyOf(cooperations)})
    and (body_id is null or body_id = ${anyOf(bodies)}))`;
}

interface TaskQuery {
  readonly seen: SeenIds;
  readonly actor?: ActorId | undefined;
  readonly cooperation?: CooperationId | undefined;
  readonly body?: BodyId | undefined;
  readonly agreement?: AgreementId | undefined;
}

function asked(neighbourhoodId: NeighbourhoodId, query: TaskQuery): RawBuilder<boolean> {
  const { actor, cooperation, body, agreement } = query;
  return sql<boolean>`(neighbourhood_id = ${neighbourhoodId} and ${seen(query.seen)}
    and (${actor ?? null}::uuid is null or ${actor ?? null}::uuid in (owner_id, offered_to_id, deputy_id))
    and (${cooperation ?? null}::uuid is null or cooperation_id = ${cooperation ?? null}::uuid)
    and (${body ?? null}::uuid is null or body_id = ${body ?? null}::uuid)
    and (${agreement ?? null}::uuid is null or agreement_id = ${agreement ?? null}::uuid))`;
}

/** Those neither done nor dropped, the first due first, those without a day last. */
export async function openTasks(
  trx: Trx,
  neighbourhoodId: NeighbourhoodId,
  query: TaskQuery,
): Promise<Task[]> {
  const rows = await trx
    .selectFrom('task')
    .selectAll()
    .where(asked(neighbourhoodId, query))
    .where('state', 'not in', ['done', 'dropped'])
    .orderBy(sql`due_on nulls last`)
    .orderBy('created_at')
    .orderBy('id')
    .limit(tasksAtMost)
    .execute();
  return rows.map(toTask);
}

/** Those done or dropped, the latest first. */
export async function closedTasks(
  trx: Trx,
  neighbourhoodId: NeighbourhoodId,
  query: TaskQuery,
): Promise<Task[]> {
  const rows = await trx
    .selectFrom('task')
    .selectAll()
    .where(asked(neighbourhoodId, query))
    .where('state', 'in', ['done', 'dropped'])
    .orderBy('closed_on', 'desc')
    .orderBy('updated_at', 'desc')
    .orderBy('id')
    .limit(closedShownAtMost)
    .execute();
  return rows.map(toTask);
}

/** The tasks, locked until the transaction ends, in the order of their ids: of two who want one, the second waits. */
export async function lockTasks(
  trx: Trx,
  neighbourhoodId: NeighbourhoodId,
  ids: readonly TaskId[],
): Promise<Task[]> {
  const rows = await trx
    .selectFrom('task')
    .selectAll()
    .where('neighbourhood_id', '=', neighbourhoodId)
    .where('id', '=', anyOf(ids))
    .orderBy('id')
    .forUpdate()
    .execute();
  return rows.map(toTask);
}

/** The tasks that name any of these actors, locked until the transaction ends. */
export async function lockTasksNaming(
  trx: Trx,
  neighbourhoodId: NeighbourhoodId,
  actors: readonly ActorId[],
): Promise<Task[]> {
  const any = anyOf(actors);
  const rows = await trx
    .selectFrom('task')
    .selectAll()
    .where('neighbourhood_id', '=', neighbourhoodId)
    .where(
      sql<boolean>`(owner_id = ${any} or offered_to_id = ${any} or deputy_id = ${any}
        or declined_by_id = ${any})`,
    )
    .orderBy('id')
    .forUpdate()
    .execute();
  return rows.map(toTask);
}

export async function deleteTask(
  trx: Trx,
  neighbourhoodId: NeighbourhoodId,
  id: TaskId,
): Promise<void> {
  await trx
    .deleteFrom('task')
    .where('neighbourhood_id', '=', neighbourhoodId)
    .where('id', '=', id)
    .execute();
}
