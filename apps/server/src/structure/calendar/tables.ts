import type { PersonId } from '@augenhoehe/domain/contract';
import type { Insertable } from 'kysely';

interface CalendarFeedTable {
  neighbourhood_id: string;
  person_id: PersonId;
  token_hash: string;
  created_at: Date;
}

export type NewCalendarFeed = Insertable<CalendarFeedTable>;

declare module '../../platform/database/schema.ts' {
  interface Schema {
    calendar_feed: CalendarFeedTable;
  }
}
