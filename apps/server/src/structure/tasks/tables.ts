import type {
  ActorId,
  AgreementId,
  BodyId,
  CooperationId,
  TaskId,
} from '@augenhoehe/domain/contract';
import type { Insertable, Selectable } from 'kysely';

interface TaskTable {
  neighbourhood_id: string;
  id: TaskId;
  title: string;
  cooperation_id: CooperationId | null;
  body_id: BodyId | null;
  deputy_id: ActorId | null;
  done_by: string;
  due_on: string | null;
  rule: string;
  origin: string;
  agreement_id: AgreementId | null;
  origin_note: string;
  note: string;
  state: string;
  owner_id: ActorId | null;
  accepted_on: string | null;
  accepted_by: string | null;
  offered_to_id: ActorId | null;
  offered_on: string | null;
  declined_by_id: ActorId | null;
  decline_reason: string;
  closed_on: string | null;
  closed_reason: string;
  created_by: string;
  created_at: Date;
  updated_at: Date;
}

export type TaskRecord = Selectable<TaskTable>;
export type NewTaskRecord = Insertable<TaskTable>;

declare module '../../platform/database/schema.ts' {
  interface Schema {
    task: TaskTable;
  }
}
