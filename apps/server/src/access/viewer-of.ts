import type { Viewer } from '@augenhoehe/domain/access';
import type { Place } from './admit.ts';

/**
 * Who looks. What they see depends on nothing else, so that all who only read share their kept
 * replies: they write nothing, and what they wrote privately in an earlier role waits for that role.
 */
export function viewerOf({ member, person, isInProtectedCircle }: Place): Viewer {
  return {
    role: member.role,
    actorId: member.actorId,
    personId: member.role === 'reader' ? null : person.id,
    isInProtectedCircle,
  };
}
