import type { ActorId, AreaId, TieId } from '@augenhoehe/domain/contract';
import type { ColumnType, Insertable } from 'kysely';

/** Written as a value through `insertRows`, never as text. */
type Json<T> = ColumnType<T, unknown, unknown>;

export interface AreaTable {
  neighbourhood_id: string;
  id: AreaId;
  name: string;
  sort_key: string;
  boundary: Json<unknown>;
}

export interface ActorTable {
  neighbourhood_id: string;
  id: ActorId;
  name: string;
  /** Folded name: the order of German dictionaries in plain bytes. */
  sort_key: string;
  type: string | null;
  area_id: AreaId | null;
  stage: string;
  fields: string[];
  target_groups: string[];
  offers: string[];
  offers_text: string;
  needs: string[];
  needs_text: string;
  street: string;
  postal_code: string;
  city: string;
  latitude: number | null;
  longitude: number | null;
  phone: string;
  email: string;
  web: string;
  mandate: string;
  strengths: string;
  limits: string;
  tags: string[];
  notes: string;
  provenance: Json<unknown>;
  visibility: Json<unknown>;
  confirmed_at: Date | null;
  confirmed_by: 'actor' | 'coordination' | null;
  created_at: Date;
  updated_at: Date;
}

export interface TieTable {
  neighbourhood_id: string;
  id: TieId;
  from_id: ActorId;
  to_id: ActorId;
  type: string;
  since: string | null;
  until: string | null;
  note: string;
  /** Unique: see `tieKey`. */
  tie_key: string;
  level: number;
  formality: number | null;
  standing: string;
  created_at: Date;
  updated_at: Date;
}

export interface TieStatementTable {
  neighbourhood_id: string;
  tie_id: TieId;
  side: string;
  level: number;
  formality: number | null;
  stated_at: Date;
  source: string;
}

export type NewActorRow = Insertable<ActorTable>;
export type NewTieRow = Insertable<TieTable>;
export type NewStatementRow = Insertable<TieStatementTable>;

declare module '../platform/database/schema.ts' {
  interface Schema {
    area: AreaTable;
    actor: ActorTable;
    tie: TieTable;
    tie_statement: TieStatementTable;
  }
}
