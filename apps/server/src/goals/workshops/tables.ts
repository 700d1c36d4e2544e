import type {
  ActorId,
  BodyId,
  CooperationId,
  InterestId,
  PersonId,
  WorkshopId,
  WorkshopPartyId,
} from '@augenhoehe/domain/contract';
import type { ColumnType, Selectable } from 'kysely';

/** Written as a value through `insertRows`, never as text. */
type Json = ColumnType<unknown, unknown, unknown>;

interface WorkshopTable {
  neighbourhood_id: string;
  id: WorkshopId;
  title: string;
  question: string;
  cooperation_id: CooperationId | null;
  body_id: BodyId | null;
  theme: string;
  phase: string;
  phases: Json;
  opening: Json | null;
  created_by: PersonId;
  created_at: Date;
  updated_at: Date;
}

interface PartyTable {
  neighbourhood_id: string;
  id: WorkshopPartyId;
  workshop_id: WorkshopId;
  actor_id: ActorId;
  stated_at: Date | null;
  created_at: Date;
  updated_at: Date;
}

interface InterestTable {
  neighbourhood_id: string;
  id: InterestId;
  workshop_id: WorkshopId;
  party_id: WorkshopPartyId;
  text: string;
  way: string;
  person_id: PersonId;
  withdrawn_at: Date | null;
  created_at: Date;
  updated_at: Date;
}

export type WorkshopRecord = Selectable<WorkshopTable>;
export type WorkshopPartyRecord = Selectable<PartyTable>;
export type InterestRecord = Selectable<InterestTable>;

declare module '../../platform/database/schema.ts' {
  interface Schema {
    goal_workshop: WorkshopTable;
    workshop_party: PartyTable;
    workshop_interest: InterestTable;
  }
}
