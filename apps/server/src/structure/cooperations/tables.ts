import type { ActorId, CooperationId, PartyId, ReviewId } from '@augenhoehe/domain/contract';
import type { ColumnType, Insertable, Selectable } from 'kysely';

/** Written as a value through `insertRows`, never as text. */
type Json = ColumnType<unknown, unknown, unknown>;

interface CooperationTable {
  neighbourhood_id: string;
  id: CooperationId;
  name: string;
  /** Folded name: the order of German dictionaries in plain bytes. */
  sort_key: string;
  concern: string;
  state: string;
  state_reason: string;
  lesson: string;
  phase: string;
  intensity: string | null;
  formality: number | null;
  started_on: string | null;
  ended_on: string | null;
  output: string;
  benefit_own: string;
  benefit_shared: string;
  benefit_neighbourhood: string;
  target_groups: string[];
  target_benefit: string;
  participation: number | null;
  goal: string;
  goal_decided_on: string | null;
  goal_decided_how: string;
  review_on: string | null;
  party_order: string;
  readiness: Json;
  visibility: string;
  note: string;
  preparation: string | null;
  provenance: Json;
  created_at: Date;
  updated_at: Date;
}

interface PartyTable {
  neighbourhood_id: string;
  id: PartyId;
  cooperation_id: CooperationId;
  actor_id: ActorId;
  since: string | null;
  until: string | null;
  leaving_note: string;
  expectation: string;
  contribution: string;
  benefit: string;
  contact: string;
  deputy: string;
  rank: number;
  created_at: Date;
  updated_at: Date;
}

interface ReviewTable {
  neighbourhood_id: string;
  id: ReviewId;
  cooperation_id: CooperationId;
  held_on: string;
  summary: string;
  parties: Json;
  created_at: Date;
  updated_at: Date;
}

export type CooperationRecord = Selectable<CooperationTable>;
export type NewCooperationRecord = Insertable<CooperationTable>;
export type PartyRecord = Selectable<PartyTable>;
export type NewPartyRecord = Insertable<PartyTable>;
export type ReviewRecord = Selectable<ReviewTable>;
export type NewReviewRecord = Insertable<ReviewTable>;

declare module '../../platform/database/schema.ts' {
  interface Schema {
    cooperation: CooperationTable;
    cooperation_party: PartyTable;
    cooperation_review: ReviewTable;
  }
}
