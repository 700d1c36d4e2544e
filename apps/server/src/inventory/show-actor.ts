import { may } from '@augenhoehe/domain/access';
import type { ActorId, ReplyOf } from '@augenhoehe/domain/contract';
import type { Actor, showActor as contract } from '@augenhoehe/domain/inventory';
import { ProblemError } from '../platform/http/problem-error.ts';
import { findActor } from './actor-store.ts';
import { seatsOfActor } from './bodies/seats-of-actor.ts';
import type { Work } from './change.ts';
import { figuresOf } from './figures.ts';
import { permissionsFor } from './list-actors.ts';
import { sidesOf } from './sides.ts';
import { tiesWithPartners } from './tie-store.ts';

/** For each word, how many others have it on the other side of the exchange. */
function othersWith(
  words: readonly string[],
  counts: ReadonlyMap<string, number>,
  own: readonly string[],
): Record<string, number> {
  return Object.fromEntries(
    words.map((word) => [word, (counts.get(word) ?? 0) - (own.includes(word) ? 1 : 0)]),
  );
}

async function tiesOf(work: Work, actor: Actor): Promise<ReplyOf<typeof contract>['ties']> {
  const { member } = work.place;
  const ties = await tiesWithPartners(work.trx, work.place.neighbourhoodId, actor.id);
  return ties.map(({ tie, partner }) => ({
    ...tie,
    partner,
    can: {
      edit: may(member, 'tie.edit', [tie.from, tie.to]),
      remove: may(member, 'tie.remove', [tie.from, tie.to]),
      state: sidesOf(work.place, tie),
    },
  }));
}

export async function showActor(work: Work, id: ActorId): Promise<ReplyOf<typeof contract>> {
  const { trx, place } = work;
  const actor = await findActor(trx, place.neighbourhoodId, id);
  if (actor === null) throw new ProblemError(404, 'no-such-actor');
  const figures = await figuresOf(work);
  const workingNotes = may(place.member, 'actor.working-notes');
  return {
    actor: {
      ...actor,
      stage: workingNotes ? actor.stage : null,
      notes: workingNotes ? actor.notes : null,
    },
    ties: await tiesOf(work, actor),
    seats: await seatsOfActor(work, id),
    matches: {
      offers: othersWith(actor.offers, figures.needing, actor.needs),
      needs: othersWith(actor.needs, figures.offering, actor.offers),
    },
    can: {
      ...permissionsFor(place, id),
      workingNotes,
      history: may(place.member, 'journal.read', [id]),
    },
  };
}
