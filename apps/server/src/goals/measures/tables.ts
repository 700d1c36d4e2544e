import type {
  ActorId,
  AreaId,
  GoalId,
  MeasureId,
  MeasureNeedId,
  PersonId,
} from '@augenhoehe/domain/contract';
import type { Insertable, Selectable } from 'kysely';

interface MeasureTable {
  neighbourhood_id: string;
  id: MeasureId;
  title: string;
  what: string;
  goal_id: GoalId;
  area_id: AreaId | null;
  starts_on: string | null;
  ends_on: string | null;
  rhythm: string;
  proposed_by_id: ActorId | null;
  state: string;
  state_reason: string;
  stepped_at: Date;
  responsible_id: ActorId | null;
  accepted_on: string | null;
  accepted_by: string | null;
  created_by: PersonId;
  created_at: Date;
  updated_at: Date;
}

interface NeedTable {
  neighbourhood_id: string;
  id: MeasureNeedId;
  measure_id: MeasureId;
  resource: string | null;
  consent: string | null;
  note: string;
  partner_id: ActorId | null;
  agreed_on: string | null;
  agreed_by: string | null;
  created_at: Date;
  updated_at: Date;
}

export type MeasureRecord = Selectable<MeasureTable>;
export type NewMeasureRecord = Insertable<MeasureTable>;
export type NeedRecord = Selectable<NeedTable>;
export type NewNeedRecord = Insertable<NeedTable>;

declare module '../../platform/database/schema.ts' {
  interface Schema {
    measure: MeasureTable;
    measure_need: NeedTable;
  }
}
