import {
  type ActorId,
  type BodyOf,
  type ReplyOf,
  WorkshopId,
  WorkshopPartyId,
} from '@augenhoehe/domain/contract';
import {
  type addWorkshop as contract,
  type addWorkshopParty,
  WorkshopFacts,
  workshopPartiesAtMost,
  workshopsAtMost,
} from '@augenhoehe/domain/goals';
import { actorNames, requireAllowed, type Work } from '../../inventory/index.ts';
import { ProblemError } from '../../platform/http/problem-error.ts';
import { seenContexts, seesContext } from '../../structure/index.ts';
import { openChange } from '../change.ts';
import { partiesInContext } from '../goals/known-goal.ts';
import { knownWorkshop } from './known-workshop.ts';
import { insertWorkshopParties, type WrittenParty } from './workshop-party-store.ts';
import { allWorkshops, insertWorkshops } from './workshop-store.ts';

/** @throws ProblemError 404 `no-such-actor`; 409 `too-many-parties` */
async function requireActors({ trx }: Work, actors: readonly ActorId[]): Promise<void> {
  const names = await actorNames(trx, actors);
  if (actors.some((id) => !names.has(id))) throw new ProblemError(404, 'no-such-actor');
  if (actors.length > workshopPartiesAtMost) {
    throw new ProblemError(409, 'too-many-parties', { most: workshopPartiesAtMost });
  }
}

function partyOf({ newId }: Work, workshopId: WorkshopId, actorId: ActorId): WrittenParty {
  return { id: WorkshopPartyId.parse(newId()), workshopId, actorId, statedAt: null };
}

/**
 * Begins with the interests of each party.
 *
 * @throws ProblemError 403 `not-allowed`; 404 `no-such-context`, `no-such-actor`; 400 `two-contexts`,
 *   `theme-beside-context`, `workshop-without-parties`; 409 `too-many-parties`, `too-many-workshops`
 */
export async function addWorkshop(
  work: Work,
  { parties: named, ...given }: BodyOf<typeof contract>,
): Promise<ReplyOf<typeof contract>> {
  const { trx, place, at, newId } = work;
  const { neighbourhoodId, person } = place;
  requireAllowed(place, 'workshop.steer', []);
  const facts = WorkshopFacts.parse({
    question: '',
    cooperationId: null,
    bodyId: null,
    theme: '',
    ...Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)),
  });
  requireOneContext(facts);
  const seen = await seenContexts(work);
  if (!seesContext(seen, facts)) throw new ProblemError(404, 'no-such-context');
  const invited = partiesInContext(seen, facts).map(({ id }) => id);
  const actors = [...new Set([...invited, ...named])];
  if (actors.length === 0) throw new ProblemError(400, 'workshop-without-parties');
  await requireActors(work, actors);
  if ((await allWorkshops(trx, neighbourhoodId)).length >= workshopsAtMost) {
    throw new ProblemError(409, 'too-many-workshops', { most: workshopsAtMost });
  }
  const id = WorkshopId.parse(newId());
  const begun = { phase: 'interests' as const, at: at.toISOString(), personId: person.id };
  const workshop = {
    ...facts,
    id,
    phase: begun.phase,
    phases: [begun],
    opening: null,
    createdBy: person.id,
  };
  const changeSetId = await openChange(work, {
    kind: 'workshop.added',
    params: { workshop: facts.title },
  });
  await insertWorkshops(trx, neighbourhoodId, { workshops: [workshop], at });
  const parties = actors.map((actorId) => partyOf(work, id, actorId));
  await insertWorkshopParties(trx, neighbourhoodId, { parties, at });
  return { changeSetId, id };
}

function requireOneContext({ cooperationId, bodyId, theme }: WorkshopFacts): void {
  if (cooperationId !== null && bodyId !== null) throw new ProblemError(400, 'two-contexts');
  const hasContext = cooperationId !== null || bodyId !== null;
  if (hasContext && theme !== '') throw new ProblemError(400, 'theme-beside-context');
}

/** @throws ProblemError 403 `not-allowed`; 404 `no-such-workshop`, `no-such-actor`; 409 `already-party`, `workshop-phase-unfit` */
export async function letTakePart(
  work: Work,
  id: WorkshopId,
  { actorId }: BodyOf<typeof addWorkshopParty>,
): Promise<ReplyOf<typeof addWorkshopParty>> {
  const { trx, place, at } = work;
  requireAllowed(place, 'workshop.steer', []);
  const { workshop, parties } = await knownWorkshop(work, id);
  if (workshop.phase !== 'interests') throw new ProblemError(409, 'workshop-phase-unfit');
  if (parties.some((party) => party.actorId === actorId)) {
    throw new ProblemError(409, 'already-party');
  }
  await requireActors(work, [...parties.map((party) => party.actorId), actorId]);
  const party = partyOf(work, id, actorId);
  const name = (await actorNames(trx, [actorId])).get(actorId) ?? '';
  const changeSetId = await openChange(work, {
    kind: 'workshop.party-added',
    params: { workshop: workshop.title, actor: name },
  });
  await insertWorkshopParties(trx, place.neighbourhoodId, { parties: [party], at });
  return { changeSetId, id: party.id };
}
