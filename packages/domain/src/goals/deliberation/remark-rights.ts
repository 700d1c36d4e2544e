import { may, type Member } from '../../access/index.ts';
import type { GoalRights } from '../goals/goal-rights.ts';
import type { Remark, RemarkFate } from './remark.ts';

type Said = Pick<Remark, 'actorId' | 'way'>;

interface Deciding {
  readonly remark: Said;
  readonly rights: GoalRights;
}

/**
 * Whether the member may withdraw what was said: its author alone. What came on paper or by word of mouth those take
 * back who wrote it down for the author, and what was said for the process those who lead it.
 */
function mayWithdraw(member: Member, { remark, rights }: Deciding): boolean {
  const { actorId, way } = remark;
  if (actorId === null || way !== 'account') return rights.lead;
  return member.actorId === actorId && may(member, 'goal.speak', [actorId]);
}

/**
 * Whether the member may settle a remark so. Withdrawing is the author's; everything else the process's and that of the
 * party whose goal it is, never of whoever only wrote the amendment.
 */
export function maySettle(member: Member, deciding: Deciding, fate: RemarkFate): boolean {
  return fate === 'withdrawn' ? mayWithdraw(member, deciding) : deciding.rights.steer;
}
