import type { ActorId, ApproachId, PersonId } from '@augenhoehe/domain/contract';
import type { Insertable, Selectable } from 'kysely';

interface ApproachTable {
  neighbourhood_id: string;
  id: ApproachId;
  actor_id: ActorId;
  on_behalf_of_id: ActorId | null;
  owner_id: PersonId;
  stage: string;
  reason: string;
  benefit_for_them: string;
  door_opener_id: ActorId | null;
  channel: string | null;
  next_step: string;
  next_step_on: string | null;
  result: string;
  decline_reason: string | null;
  created_at: Date;
  updated_at: Date;
}

export type ApproachRecord = Selectable<ApproachTable>;
export type NewApproachRecord = Insertable<ApproachTable>;

declare module '../platform/database/schema.ts' {
  interface Schema {
    approach: ApproachTable;
  }
}
