import { z } from 'zod';
import { PlainDate } from '../../contract/index.ts';
import { holdsOn } from '../../inventory/index.ts';
import { type AroundRole, ModeratorInterest, moderatorInterests } from './moderator-interests.ts';
import { hasDeputy, type RoleAssignment } from './role-assignment.ts';
import type { RoleWithoutHandover } from './roles-without-handover.ts';

/** What to look at next in a role. A next step, never a verdict. */
export const RoleHint = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('no-deputy') }),
  z.object({ kind: z.literal('no-mandate') }),
  z.object({ kind: z.literal('no-hours') }),
  z.object({ kind: z.literal('no-neutrality') }),
  /** w19 */
  z.object({ kind: z.literal('interested'), interests: z.array(ModeratorInterest) }),
  /** w05 */
  z.object({ kind: z.literal('ends-soon'), on: PlainDate, hasSuccessor: z.boolean() }),
  z.object({ kind: z.literal('ended'), on: PlainDate, hasSuccessor: z.boolean() }),
]);
export type RoleHint = z.infer<typeof RoleHint>;

/** Roles of an organisation or of one who only listens: nobody has to step in. */
const withoutDeputy = new Set(['partner', 'geldgeber', 'beobachtung', 'stellvertretung']);
/** Roles in which somebody speaks or decides for others. */
const withMandate = new Set(['koordination', 'sprecher', 'steuerung', 'vertretung', 'uebergabe']);

/** Whether a role of this kind ends with the one person who has it. */
export function needsDeputy(role: Pick<RoleAssignment, 'role' | 'deputy' | 'deputyId'>): boolean {
  return !withoutDeputy.has(role.role) && !hasDeputy(role);
}

interface Beside extends AroundRole {
  /** What `rolesWithoutHandover` says of it. */
  readonly ending: RoleWithoutHandover | undefined;
}

/** What is not said of a role that somebody has today. */
function missing(role: RoleAssignment): RoleHint[] {
  const hints: (RoleHint | false)[] = [
    needsDeputy(role) && { kind: 'no-deputy' },
    withMandate.has(role.role) && role.mandate === '' && { kind: 'no-mandate' },
    role.role === 'koordination' && role.hoursPerWeek === null && { kind: 'no-hours' },
    role.role === 'moderation' && role.neutrality === '' && { kind: 'no-neutrality' },
  ];
  return hints.filter((hint) => hint !== false);
}

/** Of a role that is over, only that nothing was handed over. */
export function roleHints(
  role: RoleAssignment,
  { ending, ...around }: Beside,
  today: string,
): RoleHint[] {
  const hints: RoleHint[] = [];
  if (ending !== undefined) {
    const { kind, on, hasSuccessor } = ending;
    hints.push({ kind, on, hasSuccessor });
  }
  if (!holdsOn(role, today)) return hints;
  const interests = moderatorInterests(role, around, today);
  if (interests.length > 0) hints.push({ kind: 'interested', interests });
  return [...hints, ...missing(role)];
}
