import type { ActorId } from '../../contract/index.ts';
import { wayFinder } from '../ways/way-finder.ts';
import type { NetworkTie } from '../network.ts';
import { toNamedActor } from './named-actor.ts';
import { namedWay } from './named-way.ts';
import type { PossiblePartner } from './possible-partner.ts';
import { scarceResources } from './scarce-resources.ts';
import type { Sitting } from './sitting.ts';
import { type RatedPartner, suggestPartners } from './suggest-partners.ts';
import type { SuggestionMode } from './suggestion-mode.ts';
import { suggestionsAtMost, type SuggestionsReply } from './suggestions-contract.ts';

export interface SuggestionsInput {
  readonly me: PossiblePartner;
  readonly mode: SuggestionMode;
  /** Everybody, by name. */
  readonly actors: readonly PossiblePartner[];
  readonly ties: readonly NetworkTie[];
  readonly sitting: Sitting;
  readonly dismissed: ReadonlySet<ActorId>;
}

export type Suggested = Pick<SuggestionsReply, 'suggestions' | 'counts'>;

/** The first partners of a mode, each with the way there, and how many there are in each. */
export function suggestionsFor({ me, mode, dismissed, ...stock }: SuggestionsInput): Suggested {
  const { actors, sitting } = stock;
  const setting = { ...stock, scarce: scarceResources(actors) };
  const rated = suggestPartners(me, setting, dismissed);
  const first = rated.filter((one) => one.mode === mode).slice(0, suggestionsAtMost);
  const wayBetween = wayFinder(setting);
  const names = new Map(actors.map(({ id, name }) => [id, name]));
  return {
    suggestions: first.map(({ partner, points, parts }) => {
      const way = wayBetween(me.id, partner.id);
      return {
        partner: toNamedActor(partner),
        points,
        parts: [...parts],
        way: way && namedWay(way, { names, sitting }),
      };
    }),
    counts: { near: countOf(rated, 'near'), 'second-glance': countOf(rated, 'second-glance') },
  };
}

function countOf(rated: readonly RatedPartner[], mode: SuggestionMode): number {
  return rated.filter((suggestion) => suggestion.mode === mode).length;
}
