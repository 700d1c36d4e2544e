import { areTied, shortestPath } from '@augenhoehe/graph';
import type { ActorId } from '../../contract/index.ts';
import { graphOf } from '../figures/graph-of.ts';
import type { NetworkActor, NetworkTie } from '../network.ts';
import { isWarm, leadsOn } from './leads-on.ts';

/** Whom one passes from one actor to another, both included. */
export interface PlainWay {
  readonly actors: readonly ActorId[];
  /** All along it people work together; else some only know each other. */
  readonly isWarm: boolean;
}

export type WayFinder = (one: ActorId, other: ActorId) => PlainWay | null;

interface Net {
  readonly actors: readonly Pick<NetworkActor, 'id'>[];
  readonly ties: readonly NetworkTie[];
}

/**
 * Finds the way from one actor to another: directly where they know each other, else in the fewest
 * steps over ties on which both ends work together, strong ones first, else over any that lead on;
 * `null` where there is none. Somebody more to ask is worse than a tie less strong. The same pair has
 * the same way, whichever end asks.
 */
export function wayFinder({ actors, ties }: Net): WayFinder {
  const ids = actors.map(({ id }) => id);
  const places = new Map(ids.map((id, place) => [id, place]));
  const warm = graphOf({ actors, ties: ties.filter(isWarm) }).around;
  const any = graphOf({ actors, ties: ties.filter(leadsOn) }).around;

  function path(low: number, high: number) {
    if (areTied(any, low, high)) return { places: [low, high], isWarm: areTied(warm, low, high) };
    const warmPath = shortestPath(warm, low, high);
    const found = warmPath ?? shortestPath(any, low, high);
    return found === null ? null : { places: found, isWarm: warmPath !== null };
  }

  return (one, other) => {
    const [from, to] = [places.get(one), places.get(other)];
    if (from === undefined || to === undefined) return null;
    const found = path(Math.min(from, to), Math.max(from, to));
    if (found === null) return null;
    const passed = found.places.flatMap((place) => ids[place] ?? []);
    return { actors: from < to ? passed : passed.toReversed(), isWarm: found.isWarm };
  };
}
