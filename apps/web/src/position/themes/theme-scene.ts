import type { ActorId } from '@augenhoehe/domain/contract';
import {
  filterNetwork,
  type Network,
  type NetworkActor,
  type ThemeKind,
} from '@augenhoehe/domain/position';
import type { NetworkLook } from '../look/network-look.ts';
import type { NetworkSearch } from '../network-search.ts';
import { radii } from '../picture/radius-of.ts';
import { type Scene, sceneWithin } from '../scene.ts';
import type { ThemeNetwork } from './theme-network.ts';

interface Looking {
  readonly kind: ThemeKind;
  readonly search: NetworkSearch;
  readonly now: Date;
  readonly look: NetworkLook;
}

/** Actors that pass the filters with all their themes; steps lead from actor to theme to actor. */
export function themeScene(
  entries: Network,
  { network, keys }: ThemeNetwork,
  { kind, search, now, look }: Looking,
): Scene {
  const matching = filterNetwork(entries, search, now);
  const passing = network.ties.filter(({ from }) => matching.actors.has(from));
  const actors = new Set([...matching.actors, ...passing.map(({ to }) => to)]);
  const ties = new Set(passing.map(({ id }) => id));
  return {
    ...sceneWithin(network, { actors, ties }, search),
    look: themeLook(look, keys),
    themes: { kind, entries, keys },
  };
}

/** Themes are larger the more have them, and say how many. */
function themeLook(look: NetworkLook, keys: ReadonlyMap<ActorId, string>): NetworkLook {
  function isTheme({ id }: NetworkActor): boolean {
    return keys.has(id);
  }
  return {
    ...look,
    isTheme,
    radiusOf: (mark) =>
      isTheme(mark)
        ? Math.min(radii.largest, 13 + 2 * Math.sqrt(mark.tieCount))
        : look.radiusOf(mark),
    signOf: (mark) => (isTheme(mark) ? String(mark.tieCount) : look.signOf(mark)),
    bridges: new Set(),
  };
}
