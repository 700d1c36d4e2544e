import { canSee, SharedVisibility } from '@augenhoehe/domain/access';
import { dayInGermany } from '@augenhoehe/domain/contract';
import { sql } from 'kysely';
import type { Condition } from '../filter-conditions.ts';
import { holdsToday } from '../holds-today.ts';
import type { Looking } from '../looking.ts';

function seatIn({ now, viewer }: Looking, bodies: Condition): Condition {
  const visible = SharedVisibility.options.filter((level) => canSee(viewer, level, null));
  return sql<boolean>`exists (
    select from body_seat as seat join body
      on body.neighbourhood_id = seat.neighbourhood_id and body.id = seat.body_id
    where seat.neighbourhood_id = actor.neighbourhood_id and seat.actor_id = actor.id
      and body.visibility = any(${visible}::text[])
      and ${holdsToday('seat', dayInGermany(now))}
      and ${bodies})`;
}

/** Whether an `actor` sits in a body today. */
export function isSeated(looking: Looking): Condition {
  return seatIn(looking, sql<boolean>`true`);
}

/** Whether an `actor` sits in one of these bodies, or in `none` at all. */
export function seated(wanted: readonly string[], looking: Looking): Condition {
  const ids = wanted.filter((id) => id !== 'none');
  const inThese = seatIn(looking, sql<boolean>`seat.body_id = any(${ids}::uuid[])`);
  if (ids.length === wanted.length) return inThese;
  return sql<boolean>`(${inThese} or not ${isSeated(looking)})`;
}
