import type { SharedVisibility } from '@augenhoehe/domain/access';
import type { ActorId, BodyId, SeatId } from '@augenhoehe/domain/contract';
import type { DecidedBy, SeatMandate } from '@augenhoehe/domain/inventory';
import type { ColumnType, Insertable, Selectable } from 'kysely';

/** Written as a value through `insertRows`, never as text. */
type Json = ColumnType<unknown, unknown, unknown>;

export interface BodyTable {
  neighbourhood_id: string;
  id: BodyId;
  name: string;
  /** Folded name: the order of German dictionaries in plain bytes. */
  sort_key: string;
  type: string;
  purpose: string;
  fields: string[];
  basis: string;
  rhythm: string;
  meetings_per_year: number | null;
  last_met_on: string | null;
  last_minutes_on: string | null;
  decided_by: DecidedBy | null;
  decider_id: ActorId | null;
  decision_rule: string | null;
  decides: string;
  voters: string[];
  chair_id: ActorId | null;
  chair_text: string;
  neutrality: string;
  admission: string | null;
  admission_rule: string;
  exit_rule: string;
  closed_reason: string;
  visibility: SharedVisibility;
  note: string;
  provenance: Json;
  created_at: Date;
  updated_at: Date;
}

export interface SeatTable {
  neighbourhood_id: string;
  id: SeatId;
  body_id: BodyId;
  actor_id: ActorId | null;
  function: string;
  mandate: SeatMandate | null;
  mandate_text: string;
  since: string | null;
  until: string | null;
  provenance: Json;
  created_at: Date;
  updated_at: Date;
}

export type BodyRecord = Selectable<BodyTable>;
export type NewBodyRecord = Insertable<BodyTable>;
export type SeatRecord = Selectable<SeatTable>;
export type NewSeatRecord = Insertable<SeatTable>;

declare module '../../platform/database/schema.ts' {
  interface Schema {
    body: BodyTable;
    body_seat: SeatTable;
  }
}
