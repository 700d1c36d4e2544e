import { may, type Viewer } from '@augenhoehe/domain/access';
import type { ActorId, ReplyOf } from '@augenhoehe/domain/contract';
import {
  type Actor,
  choosableLevels,
  FactGroup,
  type showActor as contract,
  visibleActor,
} from '@augenhoehe/domain/inventory';
import { viewerOf } from '../access/index.ts';
import { ProblemError } from '../platform/http/problem-error.ts';
import { findActor } from './actor-store.ts';
import { seatsOfActor } from './bodies/seats-of-actor.ts';
import type { Work } from './change.ts';
import { exchangeSeenBy, figuresOf } from './figures.ts';
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

function choicesOf(viewer: Viewer, actor: Actor): ReplyOf<typeof contract>['choices'] {
  return Object.fromEntries(
    FactGroup.options
      .map((group) => [group, [...choosableLevels(viewer, actor, group)]] as const)
      .filter(([, levels]) => levels.length > 0),
  );
}

export async function showActor(work: Work, id: ActorId): Promise<ReplyOf<typeof contract>> {
  const { trx, place } = work;
  const known = await findActor(trx, place.neighbourhoodId, id);
  if (known === null) throw new ProblemError(404, 'no-such-actor');
  const viewer = viewerOf(place);
  const actor = visibleActor(viewer, known);
  const { offering, needing } = exchangeSeenBy(viewer, await figuresOf(work));
  return {
    actor,
    ties: await tiesOf(work, known),
    seats: await seatsOfActor(work, id),
    matches: {
      offers: othersWith(actor.offers, needing, actor.needs),
      needs: othersWith(actor.needs, offering, actor.offers),
    },
    can: {
      ...permissionsFor(place, id),
      workingNotes: may(place.member, 'actor.working-notes'),
      history: may(place.member, 'journal.read', [id]),
    },
    choices: choicesOf(viewer, known),
  };
}
