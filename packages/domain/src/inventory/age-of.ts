import type { z } from 'zod';
import { dayInGermany, monthsAfter } from '../contract/index.ts';
import type { Age } from './actor-list-contract.ts';
import { staleAfterMonths } from './provenance.ts';

/** What was confirmed before this instant is older than twelve months. */
export function staleBefore(now: Date): Date {
  return new Date(monthsAfter(dayInGermany(now), -staleAfterMonths));
}

/** `stale`: confirmed, but more than twelve months ago. */
export function ageOf(confirmedAt: string | null, now: Date): z.infer<typeof Age> {
  if (confirmedAt === null) return 'unconfirmed';
  return new Date(confirmedAt) < staleBefore(now) ? 'stale' : 'fresh';
}
