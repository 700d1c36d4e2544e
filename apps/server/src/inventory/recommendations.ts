import { ActorId, type BodyOf, type ReplyOf } from '@augenhoehe/domain/contract';
import {
  type addRecommendations as addContract,
  type checkRecommendations as checkContract,
  emptyFacts,
  filledGroups,
  fold,
  recordOrigin,
} from '@augenhoehe/domain/inventory';
import { ProblemError } from '../platform/http/problem-error.ts';
import { actorNames } from './actor-names.ts';
import { insertActors } from './actor-store.ts';
import { openChange, type Work } from './change.ts';
import { nameIndex } from './name-index.ts';
import { enteredBy } from './origin.ts';

const shownSimilar = 3;

/** Each name once, as it was first written. */
function distinct(names: readonly string[]): string[] {
  return [...new Map(names.toReversed().map((name) => [fold(name), name])).values()].toReversed();
}

/** „Mit wem sollten wir noch sprechen?“: which of the names may be known already. */
export async function checkRecommendations(
  work: Work,
  { names }: BodyOf<typeof checkContract>,
): Promise<ReplyOf<typeof checkContract>> {
  const similarTo = await nameIndex(work);
  return {
    names: distinct(names).map((name) => ({
      name,
      similar: similarTo(name).slice(0, shownSimilar),
    })),
  };
}

/** New actors at the first stage, with who recommended them as their source; one change. */
export async function addRecommendations(
  work: Work,
  { names: given, by, source }: BodyOf<typeof addContract>,
): Promise<ReplyOf<typeof addContract>> {
  const { trx, place, at } = work;
  const known = by === null ? new Map<ActorId, string>() : await actorNames(trx, [by]);
  if (by !== null && !known.has(by)) throw new ProblemError(404, 'no-such-actor');
  const names = distinct(given);
  const changeSetId = await openChange(work, {
    kind: 'actors.recommended',
    params: {
      by: by === null ? '' : (known.get(by) ?? ''),
      count: names.length,
      first: names[0] ?? '',
    },
  });
  const origin = enteredBy(work, source, false);
  const actors = names.map((name) => {
    const facts = emptyFacts(name);
    const provenance = recordOrigin({}, filledGroups(facts), origin);
    return { id: ActorId.parse(work.newId()), facts, provenance, visibility: {} };
  });
  await insertActors(trx, place.neighbourhoodId, { actors, at });
  return { changeSetId, added: actors.length };
}
