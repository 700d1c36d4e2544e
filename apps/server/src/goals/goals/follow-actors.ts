import type { ActorId } from '@augenhoehe/domain/contract';
import type { ActorFollower, Work } from '../../inventory/index.ts';
import { ProblemError } from '../../platform/http/problem-error.ts';
import { countRemarksOf, moveRemarks } from '../deliberation/remark-store.ts';
import { deleteGoalActors, namingsOf, updateGoalActors } from './goal-actor-store.ts';
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

/** Where both are named on a goal, the one that stays is named once. */
async function moveNamings(
  { trx, place, at }: Work,
  { from, to }: { readonly from: ActorId; readonly to: ActorId },
): Promise<void> {
  const { neighbourhoodId } = place;
  const kept = await namingsOf(trx, neighbourhoodId, [to]);
  const going = await namingsOf(trx, neighbourhoodId, [from]);
  const doubles = going.filter(
    (naming) =>
      naming.leftOn === null &&
      kept.some(
        ({ goalId, role, leftOn }) =>
          leftOn === null && goalId === naming.goalId && role === naming.role,
      ),
  );
  await deleteGoalActors(
    trx,
    neighbourhoodId,
    doubles.map(({ id }) => id),
  );
  const actors = going
    .filter((naming) => !doubles.includes(naming))
    .map((naming) => ({ ...naming, actorId: to }));
  await updateGoalActors(trx, neighbourhoodId, { actors, at });
}

/**
 * What an actor said about goals goes along when it is merged. Whoever has given its word is not removed without a
 * trace: 409 `actor-has-goal-words`.
 */
export const goalsFollow: ActorFollower = {
  async move(work, { from, to }) {
    await moveProposals(work, [from], to);
    await moveNamings(work, { from, to });
    await moveWords(work.trx, work.place.neighbourhoodId, { from, to });
    await moveRemarks(work.trx, work.place.neighbourhoodId, { from, to });
  },
  async leave(work, actors) {
    const words = await countWordsOf(work.trx, work.place.neighbourhoodId, actors);
    const remarks = await countRemarksOf(work.trx, work.place.neighbourhoodId, actors);
    if (words + remarks > 0) throw new ProblemError(409, 'actor-has-goal-words');
    await moveProposals(work, actors, null);
    const { trx, place } = work;
    const namings = await namingsOf(trx, place.neighbourhoodId, actors);
    await deleteGoalActors(
      trx,
      place.neighbourhoodId,
      namings.map(({ id }) => id),
    );
  },
};
