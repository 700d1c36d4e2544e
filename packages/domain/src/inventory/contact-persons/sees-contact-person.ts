import { canSee, type Member, may, type Viewer } from '../../access/index.ts';
import { blockOf } from './block-of.ts';
import type { ContactPerson } from './contact-person.ts';

export interface ContactViewer {
  readonly viewer: Viewer;
  readonly member: Member;
}

/**
 * Whether the member may see this contact person at all.
 *
 * For its own actor a partner is as good as the team. What was objected to is hidden from everybody
 * but the coordination, which has to honour the objection, whatever the level is. Of former ones only
 * those know who may edit.
 */
export function seesContactPerson(
  { viewer, member }: ContactViewer,
  person: Pick<
    ContactPerson,
    'actorId' | 'visibility' | 'author' | 'objectedOn' | 'ground' | 'consent' | 'anonymisedOn'
  >,
): boolean {
  const isOwn = may(member, 'contact-person.edit', [person.actorId]);
  if (person.anonymisedOn !== null) return isOwn;
  if (blockOf(person) !== null) return isOwn && member.role === 'coordination';
  if (person.visibility === 'team' && isOwn) return true;
  return canSee(viewer, person.visibility, person.author);
}
