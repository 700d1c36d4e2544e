import type { NeighbourhoodId } from '@augenhoehe/domain/contract';
import { fold } from '@augenhoehe/domain/inventory';
import { Cooperation } from '@augenhoehe/domain/structure';
import type { CooperationRecord, NewCooperationRecord } from './tables.ts';

export function toCooperation(row: CooperationRecord): Cooperation {
  return Cooperation.parse({
    id: row.id,
    name: row.name,
    concern: row.concern,
    state: row.state,
    stateReason: row.state_reason,
    lesson: row.lesson,
    phase: row.phase,
    intensity: row.intensity,
    formality: row.formality,
    startedOn: row.started_on,
    endedOn: row.ended_on,
    output: row.output,
    benefitOwn: row.benefit_own,
    benefitShared: row.benefit_shared,
    benefitNeighbourhood: row.benefit_neighbourhood,
    targetGroups: row.target_groups,
    targetBenefit: row.target_benefit,
    participation: row.participation,
    goal: row.goal,
    goalDecidedOn: row.goal_decided_on,
    goalDecidedHow: row.goal_decided_how,
    reviewOn: row.review_on,
    partyOrder: row.party_order,
    readiness: row.readiness,
    visibility: row.visibility,
    note: row.note,
    preparation: row.preparation,
    provenance: row.provenance,
    createdAt: row.created_at.toISOString(),
    updatedAt: row.updated_at.toISOString(),
  });
}

/** What is written of a cooperation; its instants are the caller's. */
export type WrittenCooperation = Omit<Cooperation, 'createdAt' | 'updatedAt'>;

export function toRow(
  neighbourhoodId: NeighbourhoodId,
  cooperation: WrittenCooperation,
  at: Date,
): NewCooperationRecord {
  return {
    neighbourhood_id: neighbourhoodId,
    id: cooperation.id,
    name: cooperation.name,
    sort_key: fold(cooperation.name),
    concern: cooperation.concern,
    state: cooperation.state,
    state_reason: cooperation.stateReason,
    lesson: cooperation.lesson,
    phase: cooperation.phase,
    intensity: cooperation.intensity,
    formality: cooperation.formality,
    started_on: cooperation.startedOn,
    ended_on: cooperation.endedOn,
    output: cooperation.output,
    benefit_own: cooperation.benefitOwn,
    benefit_shared: cooperation.benefitShared,
    benefit_neighbourhood: cooperation.benefitNeighbourhood,
    target_groups: cooperation.targetGroups,
    target_benefit: cooperation.targetBenefit,
    participation: cooperation.participation,
    goal: cooperation.goal,
    goal_decided_on: cooperation.goalDecidedOn,
    goal_decided_how: cooperation.goalDecidedHow,
    review_on: cooperation.reviewOn,
    party_order: cooperation.partyOrder,
    readiness: cooperation.readiness,
    visibility: cooperation.visibility,
    note: cooperation.note,
    preparation: cooperation.preparation,
    provenance: cooperation.provenance,
    created_at: at,
    updated_at: at,
  };
}
