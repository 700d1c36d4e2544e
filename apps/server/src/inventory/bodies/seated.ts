import { type BodyVisibility, visibleBodies } from '@augenhoehe/domain/inventory';
import { sql } from 'kysely';
import type { Work } from '../change.ts';
import type { Condition } from '../filter-conditions.ts';

/** On which day, and in which bodies somebody may see it. */
export interface SeatedView {
  readonly now: Date;
  readonly visible: readonly BodyVisibility[];
}

/** What this member sees now. */
export function seatedViewOf({ place, at }: Pick<Work, 'place' | 'at'>): SeatedView {
  return { now: at, visible: visibleBodies(place.member.role) };
}

function seatIn({ now, visible }: SeatedView, bodies: Condition): Condition {
  const today = now.toISOString().slice(0, 10);
  return sql<boolean>`exists (
    select from body_seat as seat join body
      on body.neighbourhood_id = seat.neighbourhood_id and body.id = seat.body_id
    where seat.neighbourhood_id = actor.neighbourhood_id and seat.actor_id = actor.id
      and body.visibility = any(${visible}::text[])
      and (seat.since is null or seat.since <= ${today}::date)
      and (seat.until is null or seat.until >= ${today}::date)
      and ${bodies})`;
}

/** Whether an `actor` sits in one of these bodies, or in `none` at all. */
export function seated(wanted: readonly string[], view: SeatedView): Condition {
  const ids = wanted.filter((id) => id !== 'none');
  const inThese = seatIn(view, sql<boolean>`seat.body_id = any(${ids}::uuid[])`);
  if (ids.length === wanted.length) return inThese;
  return sql<boolean>`(${inThese} or not ${seatIn(view, sql<boolean>`true`)})`;
}
