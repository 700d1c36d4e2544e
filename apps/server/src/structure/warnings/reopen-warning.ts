import type { AcceptedWarningId, ReplyOf } from '@augenhoehe/domain/contract';
import type { AcceptedWarning, reopenWarning as contract } from '@augenhoehe/domain/structure';
import { actorNames, requireAllowed, type Work } from '../../inventory/index.ts';
import { ProblemError } from '../../platform/http/problem-error.ts';
import { openChange } from '../change.ts';
import { seenContexts } from '../tasks/seen-contexts.ts';
import { acceptedWarnings, deleteAcceptedWarning } from './accepted-store.ts';

async function subjectName(
  work: Work,
  { cooperationId, bodyId, actorId }: AcceptedWarning,
): Promise<string> {
  if (actorId !== null) return (await actorNames(work.trx, [actorId])).get(actorId) ?? '';
  const { contexts } = await seenContexts(work);
  return contexts.find(({ id }) => id === cooperationId || id === bodyId)?.name ?? '';
}

/** @throws ProblemError 404 `no-such-warning` */
export async function reopenWarning(
  work: Work,
  id: AcceptedWarningId,
): Promise<ReplyOf<typeof contract>> {
  const { trx, place } = work;
  requireAllowed(place, 'warning.accept', []);
  const all = await acceptedWarnings(trx, place.neighbourhoodId);
  const accepted = all.find((each) => each.id === id);
  if (accepted === undefined) throw new ProblemError(404, 'no-such-warning');
  const changeSetId = await openChange(work, {
    kind: 'warning.reopened',
    params: { warning: accepted.warning, subject: await subjectName(work, accepted) },
  });
  await deleteAcceptedWarning(trx, place.neighbourhoodId, id);
  return { changeSetId };
}
