import { daysAfter, type RoleAssignmentId } from '../../contract/index.ts';
import { isSameScope, type RoleAssignment } from './role-assignment.ts';

/** So many days ahead an end is spoken of; so early may a successor begin. */
const aheadDays = 90;
/** After so many days nobody hands over any more. */
const behindDays = 365;

export interface RoleWithoutHandover {
  readonly id: RoleAssignmentId;
  readonly kind: 'ends-soon' | 'ended';
  /** Its last day. */
  readonly on: string;
  /** Whether somebody else has the same role in the same place from then on. */
  readonly hasSuccessor: boolean;
}

type Ending = Pick<
  RoleAssignment,
  'id' | 'role' | 'cooperationId' | 'bodyId' | 'since' | 'until' | 'handedOverOn'
>;

function follows(next: Ending, role: Ending, until: string): boolean {
  return (
    next.id !== role.id &&
    next.role === role.role &&
    isSameScope(next, role) &&
    next.since !== null &&
    next.since >= daysAfter(until, -aheadDays) &&
    (next.until === null || next.until > until)
  );
}

/**
 * Roles that end within 90 days or ended within a year, and of which nothing was handed over (early warning w05). Who
 * follows is not yet somebody who was told how things stand. The first to end first.
 *
 * @param roles all that are known, as a successor is among them
 */
export function rolesWithoutHandover(
  roles: readonly Ending[],
  today: string,
): RoleWithoutHandover[] {
  return roles
    .flatMap((role): RoleWithoutHandover[] => {
      const { id, until, handedOverOn } = role;
      if (until === null || handedOverOn !== null) return [];
      if (until > daysAfter(today, aheadDays) || until < daysAfter(today, -behindDays)) return [];
      const hasSuccessor = roles.some((next) => follows(next, role, until));
      return [{ id, kind: until < today ? 'ended' : 'ends-soon', on: until, hasSuccessor }];
    })
    .toSorted((a, b) => (a.on === b.on ? (a.id < b.id ? -1 : 1) : a.on < b.on ? -1 : 1));
}
