import { may } from '@augenhoehe/domain/access';
import type { ReplyOf, WorkshopId } from '@augenhoehe/domain/contract';
import {
  type Interest,
  seesInterest,
  type showWorkshop as contract,
} from '@augenhoehe/domain/goals';
import { type Place, personNames } from '../../access/index.ts';
import { actorNames, inPlace, type Work } from '../../inventory/index.ts';
import type { Services } from '../../platform/services.ts';
import { goalsOfWorkshop } from '../goals/goal-store.ts';
import { rowsOf } from '../goals/list-goals.ts';
import {
  type KnownWorkshop,
  maySpeakFor,
  type NamedParty,
  readableWorkshop,
} from './known-workshop.ts';

type Sheet = ReplyOf<typeof contract>;
type Names = ReadonlyMap<string, string>;

async function goalsIn(work: Work, id: WorkshopId): Promise<Sheet['goals']> {
  const goals = await goalsOfWorkshop(work.trx, work.place.neighbourhoodId, id);
  const byId = new Map(goals.map((goal) => [goal.id, goal]));
  const proposers = goals.flatMap(({ proposedById }) => proposedById ?? []);
  const names = await actorNames(work.trx, [...new Set(proposers)]);
  return (await rowsOf(work, goals)).map((row) => {
    const proposedById = byId.get(row.id)?.proposedById ?? null;
    return {
      ...row,
      interestIds: byId.get(row.id)?.interestIds ?? [],
      proposedBy:
        proposedById === null ? null : { id: proposedById, name: names.get(proposedById) ?? '' },
    };
  });
}

interface Around {
  readonly work: Work;
  readonly known: KnownWorkshop;
  readonly people: Names;
}

function interestShown(
  { work, known, people }: Around,
  party: NamedParty,
  { personId, workshopId, updatedAt, ...interest }: Interest,
) {
  const { opening, phase } = known.workshop;
  const isOwn = personId === work.place.person.id || maySpeakFor(work, party, 'account');
  const isStating = phase === 'interests' || phase === 'wording';
  const mayTakeBack = isOwn && isStating && interest.withdrawnAt === null;
  return {
    ...interest,
    recordedBy: interest.way === 'account' ? null : (people.get(personId) ?? ''),
    isLater: opening !== null && interest.createdAt > opening.at,
    can: {
      remove: mayTakeBack && opening === null,
      withdraw: mayTakeBack && opening !== null,
    },
  };
}

function partyShown(around: Around, party: NamedParty): Sheet['parties'][number] {
  const { work, known } = around;
  const { workshop, interests } = known;
  const { member, person } = work.place;
  const own = interests.filter(({ partyId }) => partyId === party.id);
  const looking = { member, personId: person.id };
  const seen = own.filter((interest) => seesInterest(looking, { workshop, party, interest }));
  const isOwn = member.actorId === party.actorId;
  const isShown = workshop.opening !== null || isOwn || seen.length > 0;
  const isStating = workshop.phase === 'interests' || workshop.phase === 'wording';
  return {
    id: party.actorId,
    name: party.name,
    partyId: party.id,
    hasStated: party.statedAt !== null,
    interests: isShown ? seen.map((interest) => interestShown(around, party, interest)) : null,
    can: {
      state: isStating && maySpeakFor(work, party, 'account'),
      record: isStating && maySpeakFor(work, party, 'paper'),
    },
  };
}

function contextOf({ workshop, seen }: KnownWorkshop): Sheet['context'] {
  const id = workshop.cooperationId ?? workshop.bodyId;
  return seen.contexts.find((context) => context.id === id) ?? null;
}

function sheetOf(around: Around, goals: Sheet['goals']): Sheet {
  const { work, known, people } = around;
  const { workshop, parties, interests } = known;
  const leads = may(work.place.member, 'workshop.steer', []);
  const { phases, opening } = workshop;
  return {
    workshop,
    context: contextOf(known),
    phases: phases.map((entry) => ({ ...entry, by: people.get(entry.personId) ?? null })),
    opening: opening === null ? null : { ...opening, by: people.get(opening.personId) ?? null },
    parties: parties.map((party) => partyShown(around, party)),
    goals,
    can: {
      steer: leads,
      draft: workshop.phase === 'wording',
      remove: leads && interests.length === 0 && workshop.phase === 'interests',
    },
  };
}

/**
 * The workshop as this member may see it: what others stated only once it is open.
 *
 * @throws ProblemError 404 `no-such-workshop`
 */
export async function showWorkshop(
  services: Services,
  place: Place,
  id: WorkshopId,
): Promise<Sheet> {
  const found = await inPlace(services, place, async (work) => {
    const known = await readableWorkshop(work, id);
    return { work, known, goals: await goalsIn(work, id) };
  });
  const { known, goals, work } = found;
  const { workshop, interests } = known;
  const ids = [...workshop.phases, ...interests].map(({ personId }) => personId);
  const opener = workshop.opening === null ? [] : [workshop.opening.personId];
  const people = await personNames(services, [...new Set([...ids, ...opener])]);
  return sheetOf({ work, known, people }, goals);
}
