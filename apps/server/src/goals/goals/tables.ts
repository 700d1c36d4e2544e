import type {
  ActorId,
  AreaId,
  BodyId,
  CooperationId,
  GoalActorId,
  GoalId,
  GoalRevisionId,
  GoalTextId,
  GoalValueId,
  GoalWordId,
  PersonId,
  RemarkId,
  WorkshopId,
} from '@augenhoehe/domain/contract';
import type { ColumnType, Insertable, Selectable } from 'kysely';
import type { PartyWordColumns } from '../../structure/index.ts';

/** Written as a value through `insertRows`, never as text. */
type Json = ColumnType<unknown, unknown, unknown>;

interface GoalTable {
  neighbourhood_id: string;
  id: GoalId;
  key: string;
  level: string;
  text: string;
  changes: string;
  target_groups: Json;
  benefit: string;
  indicator: string;
  unit: string;
  baseline: number | null;
  target: number | null;
  target_on: string | null;
  cooperation_id: CooperationId | null;
  body_id: BodyId | null;
  theme: string;
  parent_id: GoalId | null;
  area_id: AreaId | null;
  fields: Json;
  contributions: Json;
  participation: number | null;
  specific: string;
  measurable: string;
  attractive: string;
  realistic: string;
  timed: string;
  review_on: string | null;
  workshop_id: WorkshopId | null;
  interest_ids: Json;
  proposed_by_id: ActorId | null;
  state: string;
  state_reason: string;
  text_id: GoalTextId;
  decision: Json | null;
  created_by: PersonId;
  created_at: Date;
  updated_at: Date;
}

interface RevisionTable {
  neighbourhood_id: string;
  id: GoalRevisionId;
  goal_id: GoalId;
  number: number;
  text_id: GoalTextId;
  wording: Json;
  reason: string;
  remark_id: RemarkId | null;
  proposed_by_id: ActorId | null;
  person_id: PersonId;
  created_at: Date;
  updated_at: Date;
}

interface WordTable extends PartyWordColumns<PersonId> {
  neighbourhood_id: string;
  id: GoalWordId;
  goal_id: GoalId;
  actor_id: ActorId;
  text_id: GoalTextId;
}

interface GoalActorTable {
  neighbourhood_id: string;
  id: GoalActorId;
  goal_id: GoalId;
  actor_id: ActorId;
  role: string;
  left_on: string | null;
  left_reason: string;
  person_id: PersonId;
  created_at: Date;
  updated_at: Date;
}

interface ValueTable {
  neighbourhood_id: string;
  id: GoalValueId;
  goal_id: GoalId;
  on: string;
  amount: number;
  source: string;
  note: string;
  person_id: PersonId;
  created_at: Date;
  updated_at: Date;
}

export type GoalRecord = Selectable<GoalTable>;
export type NewGoalRecord = Insertable<GoalTable>;
export type RevisionRecord = Selectable<RevisionTable>;
export type GoalActorRecord = Selectable<GoalActorTable>;
export type WordRecord = Selectable<WordTable>;
export type ValueRecord = Selectable<ValueTable>;

declare module '../../platform/database/schema.ts' {
  interface Schema {
    goal: GoalTable;
    goal_revision: RevisionTable;
    goal_actor: GoalActorTable;
    goal_word: WordTable;
    goal_value: ValueTable;
  }
}
