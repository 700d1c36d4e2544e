import type { ActorId } from '@augenhoehe/domain/contract';
import type { ActorFollower, Work } from '../../inventory/index.ts';
import { ProblemError } from '../../platform/http/problem-error.ts';
import { countRemarksOf, moveRemarks } from '../deliberation/remark-store.ts';
import { lockGoalsProposedBy, updateGoals } from './goal-store.ts';
import { moveRevisions } from './revision-store.ts';
import { countWordsOf, moveWords } from './word-store.ts';

async function moveProposals(
  { trx, place, at }: Work,
  from: readonly ActorId[],
  to: ActorId | null,
): Promise<void> {
  const { neighbourhoodId } = place;
  const proposed = await lockGoalsProposedBy(trx, neighbourhoodId, from);
  const goals = proposed.map((goal) => ({ ...goal, proposedById: to }));
  await updateGoals(trx, neighbourhoodId, { goals, at });
  await moveRevisions(trx, neighbourhoodId, { from, to });
}

/**
 * What an actor said about goals goes along when it is merged. Whoever has given its word is not removed without a
 * trace: 409 `actor-has-goal-words`.
 */
export const goalsFollow: ActorFollower = {
  async move(work, { from, to }) {
    await moveProposals(work, [from], to);
    await moveWords(work.trx, work.place.neighbourhoodId, { from, to });
    await moveRemarks(work.trx, work.place.neighbourhoodId, { from, to });
  },
  async leave(work, actors) {
    const words = await countWordsOf(work.trx, work.place.neighbourhoodId, actors);
    const remarks = await countRemarksOf(work.trx, work.place.neighbourhoodId, actors);
    if (words + remarks > 0) throw new ProblemError(409, 'actor-has-goal-words');
    await moveProposals(work, actors, null);
  },
};
