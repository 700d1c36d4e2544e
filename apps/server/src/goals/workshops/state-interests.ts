import {
  type BodyOf,
  InterestId,
  type ReplyOf,
  type WorkshopId,
  type WorkshopPartyId,
} from '@augenhoehe/domain/contract';
import {
  allHaveStated,
  type finishStating as finishContract,
  interestsAtMost,
  type removeInterest as removeContract,
  type stateInterest as contract,
} from '@augenhoehe/domain/goals';
import type { Work } from '../../inventory/index.ts';
import { ProblemError } from '../../platform/http/problem-error.ts';
import { openChange } from '../change.ts';
import { deleteInterest, insertInterests, withdrawInterest } from './interest-store.ts';
import { type KnownWorkshop, knownWorkshop, maySpeakFor, partyIn } from './known-workshop.ts';
import { updateWorkshopParties } from './workshop-party-store.ts';
import { updateWorkshop } from './workshop-store.ts';

interface OfParty {
  readonly workshopId: WorkshopId;
  readonly partyId: WorkshopPartyId;
}

/** @throws ProblemError 409 `workshop-phase-unfit` */
function requireStating({ workshop }: KnownWorkshop): void {
  if (workshop.phase === 'interests' || workshop.phase === 'wording') return;
  throw new ProblemError(409, 'workshop-phase-unfit');
}

/** @throws ProblemError 404 `no-such-workshop`, `no-such-party`; 403 `not-allowed`; 409 `workshop-phase-unfit`, `too-many-interests` */
export async function stateInterest(
  work: Work,
  { workshopId, partyId }: OfParty,
  { text, way }: BodyOf<typeof contract>,
): Promise<ReplyOf<typeof contract>> {
  const { trx, place, at, newId } = work;
  const { neighbourhoodId, person } = place;
  const known = await knownWorkshop(work, workshopId);
  const party = partyIn(known, partyId);
  if (!maySpeakFor(work, party, way)) throw new ProblemError(403, 'not-allowed');
  requireStating(known);
  if (known.interests.length >= interestsAtMost) {
    throw new ProblemError(409, 'too-many-interests', { most: interestsAtMost });
  }
  const id = InterestId.parse(newId());
  const said = { text, way, personId: person.id, withdrawnAt: null };
  const changeSetId = await openChange(work, {
    kind: 'workshop.interest-stated',
    params: { workshop: known.workshop.title, actor: party.name },
  });
  const interests = [{ ...said, id, workshopId, partyId }];
  await insertInterests(trx, neighbourhoodId, { interests, at });
  return { changeSetId, id };
}

/**
 * What nobody else has read is taken out; what was opened is withdrawn and stays readable.
 *
 * @throws ProblemError 404 `no-such-workshop`, `no-such-interest`; 403 `not-allowed`; 409 `workshop-phase-unfit`,
 *   `already-withdrawn`
 */
export async function removeInterest(
  work: Work,
  { workshopId, interestId }: { readonly workshopId: WorkshopId; readonly interestId: InterestId },
): Promise<ReplyOf<typeof removeContract>> {
  const { trx, place, at } = work;
  const { neighbourhoodId, person } = place;
  const known = await knownWorkshop(work, workshopId);
  const interest = known.interests.find(({ id }) => id === interestId);
  if (interest === undefined) throw new ProblemError(404, 'no-such-interest');
  const party = partyIn(known, interest.partyId);
  const isOwn = interest.personId === person.id;
  if (!isOwn && !maySpeakFor(work, party, 'account')) throw new ProblemError(403, 'not-allowed');
  requireStating(known);
  if (interest.withdrawnAt !== null) throw new ProblemError(409, 'already-withdrawn');
  const isOpen = known.workshop.opening !== null;
  const changeSetId = await openChange(work, {
    kind: isOpen ? 'workshop.interest-withdrawn' : 'workshop.interest-removed',
    params: { workshop: known.workshop.title, actor: party.name },
  });
  if (isOpen) await withdrawInterest(trx, neighbourhoodId, { id: interestId, at });
  else await deleteInterest(trx, neighbourhoodId, interestId);
  return { changeSetId };
}

/**
 * With the last party the interests are opened to all.
 *
 * @throws ProblemError 404 `no-such-workshop`, `no-such-party`; 403 `not-allowed`; 409 `nothing-stated`,
 *   `workshop-phase-unfit`
 */
export async function finishStating(
  work: Work,
  { workshopId, partyId }: OfParty,
): Promise<ReplyOf<typeof finishContract>> {
  const { trx, place, at } = work;
  const { neighbourhoodId, person } = place;
  const known = await knownWorkshop(work, workshopId);
  const { workshop, parties, interests } = known;
  const party = partyIn(known, partyId);
  const mayFinish = maySpeakFor(work, party, 'account') || maySpeakFor(work, party, 'paper');
  if (!mayFinish) throw new ProblemError(403, 'not-allowed');
  if (workshop.phase !== 'interests') throw new ProblemError(409, 'workshop-phase-unfit');
  if (!interests.some((interest) => interest.partyId === partyId)) {
    throw new ProblemError(409, 'nothing-stated');
  }
  const statedAt = at.toISOString();
  const stated = parties.map((each) => (each.id === partyId ? { ...each, statedAt } : each));
  const isOpening = workshop.opening === null && allHaveStated(stated);
  const changeSetId = await openChange(work, {
    kind: 'workshop.stated',
    params: { workshop: workshop.title, actor: party.name, opened: isOpening },
  });
  await updateWorkshopParties(trx, neighbourhoodId, { parties: [{ ...party, statedAt }], at });
  if (isOpening) {
    const opening = { at: statedAt, how: 'all' as const, personId: person.id };
    await updateWorkshop(trx, neighbourhoodId, { workshop: { ...workshop, opening }, at });
  }
  return { changeSetId, isOpen: isOpening || workshop.opening !== null };
}
