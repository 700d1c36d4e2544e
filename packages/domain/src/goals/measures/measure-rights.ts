import { may, type Member } from '../../access/index.ts';
import type { ActorId } from '../../contract/index.ts';
import type { YesMeans } from '../../structure/index.ts';
import type { Measure } from './measure.ts';

const action = 'measure.edit';

/** Whether a member may change a measure: parties of its goal, who answers for it, and who proposed it. */
export function mayEditMeasure(
  member: Member,
  { responsibleId, proposedById }: Pick<Measure, 'responsibleId' | 'proposedById'>,
  parties: readonly ActorId[],
): boolean {
  const own = [responsibleId, proposedById].flatMap((id) => id ?? []);
  return may(member, action, [...parties, ...own]);
}

/** Whether a member may write down somebody's yes: a partner its own by account alone, the coordination never so. */
export function mayRecordYes(
  member: Member,
  { actorId, means }: { readonly actorId: ActorId; readonly means: YesMeans },
): boolean {
  return may(member, action, [actorId]) && (member.actorId !== null) === (means === 'account');
}
