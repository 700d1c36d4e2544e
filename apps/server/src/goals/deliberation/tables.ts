import type { ActorId, GoalId, GoalTextId, PersonId, RemarkId } from '@augenhoehe/domain/contract';
import type { Selectable } from 'kysely';

interface RemarkTable {
  neighbourhood_id: string;
  id: RemarkId;
  goal_id: GoalId;
  kind: string;
  text: string;
  reply_to_id: RemarkId | null;
  stance: string | null;
  field: string | null;
  passage: string;
  replacement: string;
  actor_id: ActorId | null;
  text_id: GoalTextId;
  way: string;
  person_id: PersonId;
  fate: string;
  fate_reason: string;
  fate_by: PersonId | null;
  fate_on: string | null;
  created_at: Date;
  updated_at: Date;
}

export type RemarkRecord = Selectable<RemarkTable>;

declare module '../../platform/database/schema.ts' {
  interface Schema {
    goal_remark: RemarkTable;
  }
}
