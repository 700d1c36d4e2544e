import type { NeighbourhoodId } from '@augenhoehe/domain/contract';
import { Task } from '@augenhoehe/domain/structure';
import type { NewTaskRecord, TaskRecord } from './tables.ts';

export function toTask(row: TaskRecord): Task {
  return Task.parse({
    id: row.id,
    title: row.title,
    cooperationId: row.cooperation_id,
    bodyId: row.body_id,
    deputyId: row.deputy_id,
    doneBy: row.done_by,
    dueOn: row.due_on,
    rule: row.rule,
    origin: row.origin,
    agreementId: row.agreement_id,
    originNote: row.origin_note,
    note: row.note,
    state: row.state,
    ownerId: row.owner_id,
    acceptedOn: row.accepted_on,
    acceptedBy: row.accepted_by,
    offeredToId: row.offered_to_id,
    offeredOn: row.offered_on,
    declinedById: row.declined_by_id,
    declineReason: row.decline_reason,
    closedOn: row.closed_on,
    closedReason: row.closed_reason,
    createdBy: row.created_by,
    createdAt: row.created_at.toISOString(),
    updatedAt: row.updated_at.toISOString(),
  });
}

/** What is written of a task; its instants are the caller's. */
export type WrittenTask = Omit<Task, 'createdAt' | 'updatedAt'>;

export function toRow(
  neighbourhoodId: NeighbourhoodId,
  task: WrittenTask,
  at: Date,
): NewTaskRecord {
  return {
    neighbourhood_id: neighbourhoodId,
    id: task.id,
    title: task.title,
    cooperation_id: task.cooperationId,
    body_id: task.bodyId,
    deputy_id: task.deputyId,
    done_by: task.doneBy,
    due_on: task.dueOn,
    rule: task.rule,
    origin: task.origin,
    agreement_id: task.agreementId,
    origin_note: task.originNote,
    note: task.note,
    state: task.state,
    owner_id: task.ownerId,
    accepted_on: task.acceptedOn,
    accepted_by: task.acceptedBy,
    offered_to_id: task.offeredToId,
    offered_on: task.offeredOn,
    declined_by_id: task.declinedById,
    decline_reason: task.declineReason,
    closed_on: task.closedOn,
    closed_reason: task.closedReason,
    created_by: task.createdBy,
    created_at: at,
    updated_at: at,
  };
}
