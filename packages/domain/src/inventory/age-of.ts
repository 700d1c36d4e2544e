import type { z } from 'zod';
import type { Age } from './actor-list-contract.ts';
import { staleAfterMonths } from './provenance.ts';

/** `stale`: confirmed, but more than twelve months ago. */
export function ageOf(confirmedAt: string | null, now: Date): z.infer<typeof Age> {
  if (confirmedAt === null) return 'unconfirmed';
  const limit = new Date(now);
  limit.setMonth(limit.getMonth() - staleAfterMonths);
  return new Date(confirmedAt) < limit ? 'stale' : 'fresh';
}
