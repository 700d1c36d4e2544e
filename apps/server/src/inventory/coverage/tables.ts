import type { ActorId } from '@augenhoehe/domain/contract';
import type { Insertable } from 'kysely';

/** What somebody said about a group, field or target group without an actor. */
export interface GapMarkTable {
  neighbourhood_id: string;
  kind: string;
  key: string;
  answer: string;
  note: string;
  marked_at: Date;
  marked_by: string;
}

/** Ways of taking stock that are planned or done. */
export interface StocktakingMarkTable {
  neighbourhood_id: string;
  method: string;
  state: string;
  day: string | null;
  note: string;
  marked_at: Date;
  marked_by: string;
}

/** Whom an actor does not want to be proposed any longer. */
export interface DismissedMatchTable {
  neighbourhood_id: string;
  actor_id: ActorId;
  other_id: ActorId;
  reason: string;
  note: string;
  dismissed_at: Date;
}

export type NewGapMark = Insertable<GapMarkTable>;
export type NewStocktakingMark = Insertable<StocktakingMarkTable>;
export type NewDismissedMatch = Insertable<DismissedMatchTable>;

declare module '../../platform/database/schema.ts' {
  interface Schema {
    gap_mark: GapMarkTable;
    stocktaking_mark: StocktakingMarkTable;
    dismissed_match: DismissedMatchTable;
  }
}
