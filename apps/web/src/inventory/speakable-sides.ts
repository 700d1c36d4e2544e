import { type Member, may } from '@augenhoehe/domain/access';
import { ActorId } from '@augenhoehe/domain/contract';
import type { TieSide } from '@augenhoehe/domain/inventory';

/** The sides of a tie a member may speak for; of a new tie an end can still be open. */
export function speakableSides(
  member: Member | undefined,
  [from, to]: readonly (string | null)[],
): readonly TieSide[] {
  if (member === undefined) return [];
  if (may(member, 'tie.edit')) return ['outside', 'from', 'to'];
  const sides: TieSide[] = [];
  if (speaksFor(member, from)) sides.push('from');
  if (speaksFor(member, to)) sides.push('to');
  return sides;
}

function speaksFor(member: Member, end: string | null | undefined): boolean {
  const id = ActorId.safeParse(end);
  return id.success && may(member, 'tie.state', [id.data]);
}
