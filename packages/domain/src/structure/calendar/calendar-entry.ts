import type { Instant, PlainDate } from '../../contract/index.ts';
import type { z } from 'zod';

/**
 * What a day in a calendar is about.
 *
 * - `task`: its actor has it
 * - `asked`: its actor is asked for it
 * - `review`, `end`: of an agreement or a cooperation
 */
export type CalendarEntryKind = 'task' | 'asked' | 'review' | 'end';

/** One day of a calendar feed. No field is meant for the name of a person. */
export interface CalendarEntry {
  /** Stays the same as long as it is the same. */
  readonly uid: string;
  readonly kind: CalendarEntryKind;
  readonly title: string;
  /** What it belongs to; empty: the neighbourhood. */
  readonly context: string;
  readonly on: z.infer<typeof PlainDate>;
  /** A recurrence rule; empty: once. */
  readonly rule: string;
  readonly createdAt: z.infer<typeof Instant>;
  readonly updatedAt: z.infer<typeof Instant>;
}

/** How often it was changed, as calendars count it: a number that only grows. */
export function sequenceOf({
  createdAt,
  updatedAt,
}: Pick<CalendarEntry, 'createdAt' | 'updatedAt'>): number {
  return Math.max(0, Math.floor((Date.parse(updatedAt) - Date.parse(createdAt)) / 1000));
}
