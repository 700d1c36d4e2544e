import type { ActorId, BodyOf, ReplyOf, WorkshopId } from '@augenhoehe/domain/contract';
import type { draftGoal as contract } from '@augenhoehe/domain/goals';
import type { Work } from '../../inventory/index.ts';
import { ProblemError } from '../../platform/http/problem-error.ts';
import { writeNewGoal } from '../goals/add-goal.ts';
import { type KnownWorkshop, knownWorkshop, maySpeakFor } from './known-workshop.ts';

type Draft = BodyOf<typeof contract>;

/**
 * Whose proposal it is: one's own, or that of a party for which it is written down.
 *
 * @throws ProblemError 403 `not-allowed`; 404 `no-such-party`
 */
function proposerOf(
  work: Work,
  { parties }: KnownWorkshop,
  named: ActorId | undefined,
): ActorId | null {
  const own = work.place.member.actorId;
  const id = named ?? own;
  if (id === null) return null;
  const party = parties.find(({ actorId }) => actorId === id);
  if (party === undefined) throw new ProblemError(404, 'no-such-party');
  if (!maySpeakFor(work, party, id === own ? 'account' : 'oral')) {
    throw new ProblemError(403, 'not-allowed');
  }
  return id;
}

/**
 * A goal that rests on interests that all have read.
 *
 * @throws ProblemError 404 `no-such-workshop`, `no-such-party`, `no-such-interest`; 403 `not-allowed`; 409
 *   `workshop-phase-unfit`; else as `writeNewGoal`
 */
export async function draftGoal(
  work: Work,
  workshopId: WorkshopId,
  { interestIds, proposedById, ...facts }: Draft,
): Promise<ReplyOf<typeof contract>> {
  const known = await knownWorkshop(work, workshopId);
  const { workshop, interests } = known;
  if (workshop.phase !== 'wording') throw new ProblemError(409, 'workshop-phase-unfit');
  const stated = new Set(interests.map(({ id }) => id));
  if (!interestIds.every((id) => stated.has(id))) throw new ProblemError(404, 'no-such-interest');
  const { cooperationId, bodyId, theme } = workshop;
  return await writeNewGoal(
    work,
    { ...facts, cooperationId, bodyId, theme },
    {
      workshopId,
      interestIds: [...new Set(interestIds)],
      proposedById: proposerOf(work, known, proposedById),
    },
  );
}
