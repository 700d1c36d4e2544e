import { canSee, may, type Viewer } from '../../access/index.ts';
import type { ActorId } from '../../contract/index.ts';
import { blockOf } from './block-of.ts';
import type { ContactPerson } from './contact-person.ts';

/** Whether the viewer keeps the contact persons of this actor; without an actor: of all of them. */
export function keepsContactPersons({ role, actorId }: Viewer, of: ActorId | null): boolean {
  return role !== null && may({ role, actorId }, 'contact-person.edit', of === null ? [] : [of]);
}

/**
 * Whether the viewer may see this contact person at all.
 *
 * For its own actor a partner is as good as the team. What was objected to is hidden from everybody
 * but the coordination, which has to honour the objection, whatever the level is. Of former ones only
 * those know who keep them.
 */
export function seesContactPerson(
  viewer: Viewer,
  person: Pick<
    ContactPerson,
    'actorId' | 'visibility' | 'author' | 'objectedOn' | 'ground' | 'consent' | 'anonymisedOn'
  >,
): boolean {
  const keeps = keepsContactPersons(viewer, person.actorId);
  if (person.anonymisedOn !== null) return keeps;
  if (blockOf(person) !== null) return keepsContactPersons(viewer, null);
  if (person.visibility === 'team' && keeps) return true;
  return canSee(viewer, person.visibility, person.author);
}
