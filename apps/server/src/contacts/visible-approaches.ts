import { may } from '@augenhoehe/domain/access';
import { type RawBuilder, sql } from 'kysely';
import type { Place } from '../access/index.ts';

/** The team sees all approaches of the neighbourhood, everybody else their own. */
export function visibleApproaches({ member, person }: Place): RawBuilder<boolean> {
  if (may(member, 'approach.read', [])) return sql<boolean>`true`;
  return sql<boolean>`approach.owner_id = ${person.id}::text`;
}
