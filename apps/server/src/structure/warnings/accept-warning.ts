import {
  AcceptedWarningId,
  type BodyOf,
  dayInGermany,
  type ReplyOf,
} from '@augenhoehe/domain/contract';
import {
  acceptanceStanding,
  type acceptWarning as acceptContract,
  type EarlyWarning,
  isAbout,
  restsOn,
  subjectIds,
} from '@augenhoehe/domain/structure';
import { requireAllowed, type Work } from '../../inventory/index.ts';
import { ProblemError } from '../../platform/http/problem-error.ts';
import { openChange } from '../change.ts';
import { acceptedWarnings, writeAcceptedWarning } from './accepted-store.ts';
import { warningsSeen } from './warnings-seen.ts';

type Body = BodyOf<typeof acceptContract>;

function isMeant({ key, subject }: EarlyWarning, { warning, subject: meant }: Body): boolean {
  if (key !== warning) return false;
  if (subject.kind === 'neighbourhood' || meant.kind === 'neighbourhood') {
    return subject.kind === meant.kind;
  }
  return subject.kind === meant.kind && subject.id === meant.id;
}

function nameOf({ subject }: EarlyWarning): string {
  return subject.kind === 'neighbourhood' ? '' : subject.name;
}

/**
 * Keeps what the warning rests on today, so that it returns when something is added to it.
 *
 * @throws ProblemError 404 `no-such-warning`; 400 `look-again-past`; 409 `already-accepted` where somebody else was
 *   faster, whose reason stays
 */
export async function acceptWarning(
  work: Work,
  body: Body,
): Promise<ReplyOf<typeof acceptContract>> {
  const { trx, place, at, newId } = work;
  const { reason, lookAgainOn } = body;
  requireAllowed(place, 'warning.accept', []);
  const today = dayInGermany(at);
  if (lookAgainOn !== null && lookAgainOn <= today) throw new ProblemError(400, 'look-again-past');
  const warning = (await warningsSeen(work)).find((each) => isMeant(each, body));
  if (warning === undefined) throw new ProblemError(404, 'no-such-warning');
  const all = await acceptedWarnings(trx, place.neighbourhoodId);
  const stored = all.find((each) => isAbout(each, warning));
  if (stored !== undefined && acceptanceStanding(stored, warning, today) === 'holds') {
    throw new ProblemError(409, 'already-accepted', { reason: stored.reason });
  }
  const changeSetId = await openChange(work, {
    kind: 'warning.accepted',
    params: { warning: warning.key, subject: nameOf(warning) },
  });
  const { cooperationId, bodyId, actorId } = subjectIds(warning.subject);
  const { facts, extent } = restsOn(warning);
  const row = {
    neighbourhood_id: place.neighbourhoodId,
    id: AcceptedWarningId.parse(newId()),
    warning: warning.key,
    cooperation_id: cooperationId,
    body_id: bodyId,
    actor_id: actorId,
    reason,
    look_again_on: lookAgainOn,
    facts: [...facts],
    extent,
    accepted_on: today,
    accepted_by: place.person.id,
    created_at: at,
    updated_at: at,
  };
  const id = await writeAcceptedWarning(trx, row, stored);
  if (id === null) throw new ProblemError(409, 'already-accepted');
  return { changeSetId, id };
}
