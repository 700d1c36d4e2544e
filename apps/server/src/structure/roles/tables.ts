import type { ActorId, BodyId, CooperationId, RoleAssignmentId } from '@augenhoehe/domain/contract';
import type { Insertable, Selectable } from 'kysely';

interface RoleTable {
  neighbourhood_id: string;
  id: RoleAssignmentId;
  role: string;
  cooperation_id: CooperationId | null;
  body_id: BodyId | null;
  actor_id: ActorId;
  holder: string;
  deputy: string;
  deputy_id: ActorId | null;
  since: string | null;
  until: string | null;
  hours_per_week: number | null;
  mandate: string;
  neutrality: string;
  handed_over_on: string | null;
  handover_note: string;
  visibility: string;
  created_at: Date;
  updated_at: Date;
}

export type RoleRecord = Selectable<RoleTable>;
export type NewRoleRecord = Insertable<RoleTable>;

declare module '../../platform/database/schema.ts' {
  interface Schema {
    role_assignment: RoleTable;
  }
}
