import { may } from '@augenhoehe/domain/access';
import type { Approach } from '@augenhoehe/domain/contacts';
import { type RawBuilder, sql } from 'kysely';
import type { Place } from '../access/index.ts';

function seesAll({ member }: Place): boolean {
  return may(member, 'approach.read', []);
}

/** The team sees all approaches of the neighbourhood, everybody else their own. */
export function seesApproach(place: Place, { ownerId }: Pick<Approach, 'ownerId'>): boolean {
  return seesAll(place) || ownerId === place.person.id;
}

/** `seesApproach` as a condition on rows. */
export function visibleApproaches(place: Place): RawBuilder<boolean> {
  if (seesAll(place)) return sql<boolean>`true`;
  return sql<boolean>`approach.owner_id = ${place.person.id}::text`;
}
