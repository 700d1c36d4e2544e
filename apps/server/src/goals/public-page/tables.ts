import type { GoalId, PublicPageId, ShownGoalId } from '@augenhoehe/domain/contract';
import type { ColumnType, Selectable } from 'kysely';

/** Written as a value through `insertRows`, never as text. */
type Json = ColumnType<unknown, unknown, unknown>;

interface PublicPageTable {
  neighbourhood_id: string;
  id: PublicPageId;
  opened_on: string;
  created_at: Date;
  updated_at: Date;
}

interface ShownGoalTable {
  neighbourhood_id: string;
  id: ShownGoalId;
  goal_id: GoalId;
  words: string;
  parts: Json;
  text: string;
  released: Json;
  created_at: Date;
  updated_at: Date;
}

export type ShownGoalRecord = Selectable<ShownGoalTable>;

declare module '../../platform/database/schema.ts' {
  interface Schema {
    public_page: PublicPageTable;
    shown_goal: ShownGoalTable;
  }
}
