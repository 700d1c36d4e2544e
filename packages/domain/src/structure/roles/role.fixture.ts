import { RoleAssignmentId } from '../../contract/index.ts';
import { actor } from '../tasks/task.fixture.ts';
import { emptyRole, type RoleAssignment } from './role-assignment.ts';

export function roleId(number: number): RoleAssignmentId {
  return RoleAssignmentId.parse(`00000000-0000-4000-9000-${String(number).padStart(12, '0')}`);
}

/** A role that the first actor has in the neighbourhood; what is given is otherwise. */
export function roleWith(given: Partial<RoleAssignment>): RoleAssignment {
  return {
    ...emptyRole('koordination', actor(1)),
    id: roleId(1),
    createdAt: '2026-11-01T10:00:00.000Z',
    updatedAt: '2026-11-01T10:00:00.000Z',
    ...given,
  };
}
