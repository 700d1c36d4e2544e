import type { NeighbourhoodId } from '@augenhoehe/domain/contract';
import { Approach } from '@augenhoehe/domain/contacts';
import type { ApproachRecord, NewApproachRecord } from './tables.ts';

export function toApproach(row: ApproachRecord): Approach {
  return Approach.parse({
    id: row.id,
    actorId: row.actor_id,
    onBehalfOfId: row.on_behalf_of_id,
    ownerId: row.owner_id,
    stage: row.stage,
    reason: row.reason,
    benefitForThem: row.benefit_for_them,
    doorOpenerId: row.door_opener_id,
    channel: row.channel,
    nextStep: row.next_step,
    nextStepOn: row.next_step_on,
    result: row.result,
    declineReason: row.decline_reason,
    createdAt: row.created_at.toISOString(),
    updatedAt: row.updated_at.toISOString(),
  });
}

/** What is written of an approach; its instants are the caller's. */
export type WrittenApproach = Omit<Approach, 'createdAt' | 'updatedAt'>;

export function toRow(
  neighbourhoodId: NeighbourhoodId,
  approach: WrittenApproach,
  at: Date,
): NewApproachRecord {
  return {
    neighbourhood_id: neighbourhoodId,
    id: approach.id,
    actor_id: approach.actorId,
    on_behalf_of_id: approach.onBehalfOfId,
    owner_id: approach.ownerId,
    stage: approach.stage,
    reason: approach.reason,
    benefit_for_them: approach.benefitForThem,
    door_opener_id: approach.doorOpenerId,
    channel: approach.channel,
    next_step: approach.nextStep,
    next_step_on: approach.nextStepOn,
    result: approach.result,
    decline_reason: approach.declineReason,
    created_at: at,
    updated_at: at,
  };
}
