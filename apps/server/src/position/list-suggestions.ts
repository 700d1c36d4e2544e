import { may } from '@augenhoehe/domain/access';
import type { QueryOf, ReplyOf } from '@augenhoehe/domain/contract';
import {
  type listSuggestions as contract,
  namedWay,
  type RatedPartner,
  scarceResources,
  sittingOf,
  type SuggestionMode,
  suggestionsAtMost,
  suggestPartners,
  toNamedActor,
  wayFinder,
} from '@augenhoehe/domain/position';
import { viewerOf } from '../access/index.ts';
import { bodiesToday, dismissalsOf, type Work } from '../inventory/index.ts';
import { ProblemError } from '../platform/http/problem-error.ts';
import { tiesOf } from './network-store.ts';
import { offeringActors } from './partner-store.ts';

/** With whom an actor could work: by what the reader sees of everybody. */
export async function listSuggestions(
  work: Work,
  { for: id, mode }: QueryOf<typeof contract>,
): Promise<ReplyOf<typeof contract>> {
  const { trx, place } = work;
  const actors = await offeringActors(trx, place.neighbourhoodId, viewerOf(place));
  const me = actors.find((actor) => actor.id === id);
  if (me === undefined) throw new ProblemError(404, 'no-such-actor');
  const ties = await tiesOf(trx, place.neighbourhoodId);
  const { dismissed, shown } = await dismissalsOf(work, id);
  const sitting = sittingOf(await bodiesToday(work));
  const setting = { actors, ties, sitting, scarce: scarceResources(actors) };
  const rated = suggestPartners(me, setting, dismissed);
  const inMode = rated.filter((suggestion) => suggestion.mode === mode);
  const wayTo = wayFinder(setting);
  const names = new Map(actors.map((actor) => [actor.id, actor.name]));
  return {
    actor: { ...toNamedActor(me), offers: [...me.offers], needs: [...me.needs] },
    suggestions: inMode.slice(0, suggestionsAtMost).map(({ partner, points, parts }) => {
      const way = wayTo(id, partner.id);
      return {
        partner: toNamedActor(partner),
        points,
        parts: [...parts],
        way: way && namedWay(way, { names, sitting }),
      };
    }),
    counts: {
      near: countOf(rated, 'near'),
      'second-glance': countOf(rated, 'second-glance'),
    },
    dismissed: shown,
    can: {
      approach: may(place.member, 'approach.edit', [id]),
      dismiss: may(place.member, 'match.dismiss', [id]),
    },
  };
}

function countOf(rated: readonly RatedPartner[], mode: SuggestionMode): number {
  return rated.filter((suggestion) => suggestion.mode === mode).length;
}
