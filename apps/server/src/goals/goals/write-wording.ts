import type { ActorId, RemarkId } from '@augenhoehe/domain/contract';
import { GoalRevisionId, GoalTextId } from '@augenhoehe/domain/contract';
import {
  type Goal,
  isReworded,
  reworded,
  revisionsAtMost,
  takesDecisionBack,
  wordingOf,
} from '@augenhoehe/domain/goals';
import type { Work } from '../../inventory/index.ts';
import { ProblemError } from '../../platform/http/problem-error.ts';
import { insertRevisions, revisionsOf } from './revision-store.ts';

interface Rewording {
  readonly before: Goal;
  /** With the changes, in the state of before. */
  readonly after: Goal;
  readonly reason: string;
  /** The amendment that was accepted, and whose it is; `null`: none. */
  readonly amendment: { readonly id: RemarkId; readonly actorId: ActorId | null } | null;
}

/**
 * The goal as it is to be kept: where its words change, in a new wording, so that its parties are asked anew.
 *
 * @throws ProblemError 400 `rewording-without-reason`; 409 `too-many-revisions`
 */
export function afterRewording(work: Work, { before, after, reason }: Rewording): Goal {
  if (!isReworded(before, after)) return after;
  if (takesDecisionBack(before) && reason === '') {
    throw new ProblemError(400, 'rewording-without-reason');
  }
  return reworded(after, { textId: GoalTextId.parse(work.newId()), reason });
}

/** Keeps the new wording beside those before; call it after the change set is open. */
export async function keepRevision(work: Work, { after, ...rewording }: Rewording): Promise<void> {
  const { before, reason, amendment } = rewording;
  if (before.textId === after.textId) return;
  const { trx, place, at, newId } = work;
  const [latest] = await revisionsOf(trx, place.neighbourhoodId, after.id);
  const number = (latest?.number ?? 0) + 1;
  if (number > revisionsAtMost) {
    throw new ProblemError(409, 'too-many-revisions', { most: revisionsAtMost });
  }
  const revision = {
    id: GoalRevisionId.parse(newId()),
    goalId: after.id,
    number,
    textId: after.textId,
    wording: wordingOf(after),
    reason,
    remarkId: amendment?.id ?? null,
    proposedById: amendment === null ? place.member.actorId : amendment.actorId,
    personId: place.person.id,
  };
  await insertRevisions(trx, place.neighbourhoodId, { revisions: [revision], at });
}
