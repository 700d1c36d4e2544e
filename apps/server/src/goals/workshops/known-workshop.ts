import { may } from '@augenhoehe/domain/access';
import type { ActorId, WorkshopId, WorkshopPartyId } from '@augenhoehe/domain/contract';
import type { Interest, Workshop, WorkshopParty } from '@augenhoehe/domain/goals';
import { actorNames, type Work } from '../../inventory/index.ts';
import { ProblemError } from '../../platform/http/problem-error.ts';
import { type SeenContexts, seenContexts, seesContext } from '../../structure/index.ts';
import { interestsIn } from './interest-store.ts';
import { partiesOfWorkshops } from './workshop-party-store.ts';
import { lockWorkshop, workshopById } from './workshop-store.ts';

export type NamedParty = WorkshopParty & { readonly name: string };

export interface KnownWorkshop {
  readonly workshop: Workshop;
  /** By name. */
  readonly parties: readonly NamedParty[];
  /** All of them: what is shown of them `seesInterest` says. */
  readonly interests: readonly Interest[];
  readonly seen: SeenContexts;
}

/** Whether the member takes part in the workshop or leads it, and sees whose it is. */
export function seesWorkshop(
  { place }: Work,
  seen: SeenContexts,
  { workshop, actors }: { readonly workshop: Workshop; readonly actors: readonly ActorId[] },
): boolean {
  return seesContext(seen, workshop) && may(place.member, 'goal.speak', actors);
}

async function known(work: Work, workshop: Workshop | null): Promise<KnownWorkshop> {
  const { trx, place } = work;
  if (workshop === null) throw new ProblemError(404, 'no-such-workshop');
  const parties = await partiesOfWorkshops(trx, place.neighbourhoodId, [workshop.id]);
  const actors = parties.map(({ actorId }) => actorId);
  const seen = await seenContexts(work);
  if (!seesWorkshop(work, seen, { workshop, actors })) {
    throw new ProblemError(404, 'no-such-workshop');
  }
  const names = await actorNames(trx, actors);
  return {
    workshop,
    parties: parties
      .map((party) => ({ ...party, name: names.get(party.actorId) ?? '' }))
      .toSorted((a, b) => a.name.localeCompare(b.name, 'de')),
    interests: await interestsIn(trx, place.neighbourhoodId, workshop.id),
    seen,
  };
}

/**
 * The workshop, locked for this transaction.
 *
 * @throws ProblemError 404 `no-such-workshop`, also where this member takes no part in it
 */
export async function knownWorkshop(work: Work, id: WorkshopId): Promise<KnownWorkshop> {
  return await known(work, await lockWorkshop(work.trx, work.place.neighbourhoodId, id));
}

/**
 * The workshop, to be read and not written.
 *
 * @throws ProblemError 404 `no-such-workshop`, also where this member takes no part in it
 */
export async function readableWorkshop(work: Work, id: WorkshopId): Promise<KnownWorkshop> {
  return await known(work, await workshopById(work.trx, work.place.neighbourhoodId, id));
}

/** @throws ProblemError 404 `no-such-party` */
export function partyIn({ parties }: KnownWorkshop, id: WorkshopPartyId): NamedParty {
  const party = parties.find((each) => each.id === id);
  if (party === undefined) throw new ProblemError(404, 'no-such-party');
  return party;
}

/** By account a party speaks for itself alone; what came on paper or was said those write down who lead the process. */
export function maySpeakFor(
  { place }: Work,
  { actorId }: Pick<WorkshopParty, 'actorId'>,
  way: Interest['way'],
): boolean {
  const { member } = place;
  if (way !== 'account') return may(member, 'workshop.steer', []);
  return member.actorId === actorId && may(member, 'goal.speak', [actorId]);
}
