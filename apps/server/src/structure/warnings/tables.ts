import type {
  AcceptedWarningId,
  ActorId,
  BodyId,
  CooperationId,
} from '@augenhoehe/domain/contract';
import type { Insertable, Selectable } from 'kysely';

interface AcceptedWarningTable {
  neighbourhood_id: string;
  id: AcceptedWarningId;
  warning: string;
  cooperation_id: CooperationId | null;
  body_id: BodyId | null;
  actor_id: ActorId | null;
  reason: string;
  look_again_on: string | null;
  facts: string[];
  extent: number;
  accepted_on: string;
  accepted_by: string;
  created_at: Date;
  updated_at: Date;
}

export type AcceptedWarningRecord = Selectable<AcceptedWarningTable>;
export type NewAcceptedWarningRecord = Insertable<AcceptedWarningTable>;

declare module '../../platform/database/schema.ts' {
  interface Schema {
    accepted_warning: AcceptedWarningTable;
  }
}
