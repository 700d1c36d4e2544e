import { isTied } from '../figures/graph-of.ts';
import type { NetworkTie } from '../network.ts';
import { toNamedActor } from '../suggestions/named-actor.ts';
import type { PossiblePartner } from '../suggestions/possible-partner.ts';
import { scarceResources } from '../suggestions/scarce-resources.ts';
import { suggestPartners } from '../suggestions/suggest-partners.ts';
import { gapsListedAtMost, type Isolate } from './network-gaps-contract.ts';

/** Those without any tie, each with the first suggestion for it. */
export function isolatesOf(
  actors: readonly PossiblePartner[],
  ties: readonly NetworkTie[],
): { count: number; first: Isolate[] } {
  const tied = new Set(ties.filter(isTied).flatMap(({ from, to }) => [from, to]));
  const alone = actors.filter(({ id }) => !tied.has(id));
  // To somebody without a tie no way leads, whatever ties the others have.
  const setting = { actors, ties: [], sitting: new Map(), scarce: scarceResources(actors) };
  const first = alone.slice(0, gapsListedAtMost).map((actor): Isolate => {
    const [best] = suggestPartners(actor, setting, new Set());
    const fit =
      best === undefined
        ? null
        : {
            partner: toNamedActor(best.partner),
            mode: best.mode,
            parts: [...best.parts],
          };
    return { actor: toNamedActor(actor), fit };
  });
  return { count: alone.length, first };
}
