import type { BodyOf, ReplyOf, WorkshopId } from '@augenhoehe/domain/contract';
import {
  type goOnWithWorkshop as contract,
  type openInterests as openContract,
  phaseProblem,
  type removeWorkshop as removeContract,
} from '@augenhoehe/domain/goals';
import { requireAllowed, type Work } from '../../inventory/index.ts';
import { ProblemError } from '../../platform/http/problem-error.ts';
import { openChange } from '../change.ts';
import { goalsOfWorkshop } from '../goals/goal-store.ts';
import { type KnownWorkshop, knownWorkshop } from './known-workshop.ts';
import { deleteWorkshop, updateWorkshop } from './workshop-store.ts';

/** @throws ProblemError 403 `not-allowed`; 404 `no-such-workshop` */
async function ledWorkshop(work: Work, id: WorkshopId): Promise<KnownWorkshop> {
  requireAllowed(work.place, 'workshop.steer', []);
  return await knownWorkshop(work, id);
}

/**
 * Opens the interests to all parties for good.
 *
 * @throws ProblemError as `ledWorkshop`; 409 `interests-open`, `no-interests` where nobody has stated one
 */
export async function openInterests(
  work: Work,
  id: WorkshopId,
): Promise<ReplyOf<typeof openContract>> {
  const { trx, place, at } = work;
  const { workshop, interests } = await ledWorkshop(work, id);
  if (interests.length === 0) throw new ProblemError(409, 'no-interests');
  if (workshop.opening !== null) throw new ProblemError(409, 'interests-open');
  const changeSetId = await openChange(work, {
    kind: 'workshop.opened',
    params: { workshop: workshop.title },
  });
  const opening = { at: at.toISOString(), how: 'moderator' as const, personId: place.person.id };
  await updateWorkshop(trx, place.neighbourhoodId, { workshop: { ...workshop, opening }, at });
  return { changeSetId };
}

/** @throws ProblemError as `ledWorkshop`; 409 `workshop-phase-unfit`, `interests-not-open`, `no-goal-drafted` */
export async function goOnWithWorkshop(
  work: Work,
  id: WorkshopId,
  { to }: BodyOf<typeof contract>,
): Promise<ReplyOf<typeof contract>> {
  const { trx, place, at } = work;
  const { neighbourhoodId, person } = place;
  const { workshop } = await ledWorkshop(work, id);
  const goals = await goalsOfWorkshop(trx, neighbourhoodId, id);
  const problem = phaseProblem(workshop, { to, goals: goals.length });
  if (problem !== null) throw new ProblemError(409, problem);
  const entry = { phase: to, at: at.toISOString(), personId: person.id };
  const changeSetId = await openChange(work, {
    kind: 'workshop.phase',
    params: { workshop: workshop.title, phase: to },
  });
  const next = { ...workshop, phase: to, phases: [...workshop.phases, entry] };
  await updateWorkshop(trx, neighbourhoodId, { workshop: next, at });
  return { changeSetId };
}

/** @throws ProblemError as `ledWorkshop`; 409 `workshop-begun` where somebody has stated something */
export async function removeWorkshop(
  work: Work,
  id: WorkshopId,
): Promise<ReplyOf<typeof removeContract>> {
  const { workshop, interests } = await ledWorkshop(work, id);
  if (interests.length > 0 || workshop.phase !== 'interests') {
    throw new ProblemError(409, 'workshop-begun');
  }
  const changeSetId = await openChange(work, {
    kind: 'workshop.removed',
    params: { workshop: workshop.title },
  });
  await deleteWorkshop(work.trx, work.place.neighbourhoodId, id);
  return { changeSetId };
}
