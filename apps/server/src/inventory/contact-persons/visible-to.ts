import { canSee, type Viewer, Visibility } from '@augenhoehe/domain/access';
import { keepsContactPersons } from '@augenhoehe/domain/inventory';
import { type RawBuilder, sql } from 'kysely';

/** `keepsContactPersons` as a condition on rows. */
export function keptBy(viewer: Viewer): RawBuilder<boolean> {
  if (keepsContactPersons(viewer, null)) return sql<boolean>`true`;
  return viewer.actorId !== null && keepsContactPersons(viewer, viewer.actorId)
    ? sql<boolean>`contact_person.actor_id = ${viewer.actorId}::uuid`
    : sql<boolean>`false`;
}

/** `seesContactPerson` as a condition on rows, so that nothing else leaves the database. */
export function visibleTo(viewer: Viewer): RawBuilder<boolean> {
  const levels = Visibility.options.filter((level) => canSee(viewer, level, null));
  const keepsAll = keepsContactPersons(viewer, null);
  return sql<boolean>`case
    when contact_person.anonymised_on is not null then ${keptBy(viewer)}
    when contact_person.blocked_on is not null then ${sql.lit(keepsAll)}
    when contact_person.visibility = any (${levels}::text[]) then true
    when contact_person.visibility = 'privat'
      then coalesce(contact_person.author = ${viewer.personId}::text, false)
    when contact_person.visibility = 'team' then ${keptBy(viewer)}
    else false end`;
}
