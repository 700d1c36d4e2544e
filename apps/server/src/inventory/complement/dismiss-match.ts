import type { ActorId, BodyOf, ReplyOf } from '@augenhoehe/domain/contract';
import type {
  dismissMatch as dismissContract,
  restoreMatch as restoreContract,
} from '@augenhoehe/domain/inventory';
import { ProblemError } from '../../platform/http/problem-error.ts';
import { actorNames } from '../actor-names.ts';
import { openChange, type Work } from '../change.ts';
import { requireAllowed } from '../require-allowed.ts';
import { deleteDismissal, writeDismissal } from './match-store.ts';

interface MatchName {
  readonly actorId: ActorId;
  readonly otherId: ActorId;
}

/** Names of both; whoever does not know one of them learns nothing else. */
async function namesOf(work: Work, { actorId, otherId }: MatchName) {
  requireAllowed(work.place, 'match.dismiss', [actorId]);
  if (actorId === otherId) throw new ProblemError(400, 'match-with-itself');
  const names = await actorNames(work.trx, [actorId, otherId]);
  const [actor, other] = [names.get(actorId), names.get(otherId)];
  if (actor === undefined || other === undefined) throw new ProblemError(404, 'no-such-actor');
  return { actor, other };
}

export async function dismissMatch(
  work: Work,
  match: MatchName,
  { reason, note }: BodyOf<typeof dismissContract>,
): Promise<ReplyOf<typeof dismissContract>> {
  const names = await namesOf(work, match);
  const changeSetId = await openChange(work, {
    kind: 'match.dismissed',
    params: { ...names, reason },
  });
  await writeDismissal(work.trx, {
    neighbourhood_id: work.place.neighbourhoodId,
    actor_id: match.actorId,
    other_id: match.otherId,
    reason,
    note,
    dismissed_at: work.at,
  });
  return { changeSetId };
}

export async function restoreMatch(
  work: Work,
  match: MatchName,
): Promise<ReplyOf<typeof restoreContract>> {
  const names = await namesOf(work, match);
  const changeSetId = await openChange(work, { kind: 'match.restored', params: names });
  if (!(await deleteDismissal(work.trx, work.place.neighbourhoodId, match))) {
    throw new ProblemError(404, 'no-such-mark');
  }
  return { changeSetId };
}
