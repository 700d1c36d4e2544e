import type { ActorId } from '../../contract/index.ts';
import { cutOffBetween } from '../figures/cut-off-between.ts';
import type { Network } from '../network.ts';
import type { DraftFigures } from './draft-figures.ts';

export const effectFigures = [
  'actors',
  'ties',
  'components',
  'isolates',
  'reachableShare',
  'meanDistance',
  'cutpoints',
] as const;
export type EffectFigure = (typeof effectFigures)[number];

interface BeforeAfter<Value> {
  readonly before: Value;
  readonly after: Value;
}

/** How many others an actor reaches in two steps, where that changes. */
export interface ReachChange extends BeforeAfter<number> {
  readonly id: ActorId;
}

export interface Effect {
  readonly figures: Readonly<Record<EffectFigure, BeforeAfter<number | null>>>;
  /** Groups that would no longer belong to the largest part of the network. */
  readonly cutOff: readonly (readonly ActorId[])[];
  /** Groups that would come to the largest part. */
  readonly joined: readonly (readonly ActorId[])[];
  /** Those with the largest difference first, equal ones in the order of the network. */
  readonly gains: readonly ReachChange[];
  readonly losses: readonly ReachChange[];
}

interface Measured {
  readonly network: Network;
  readonly figures: DraftFigures;
}

/** What a draft changes, from the figures before and after. */
export function effectOf(before: Measured, after: Measured): Effect {
  const [first, second] = [figuresOf(before.figures), figuresOf(after.figures)];
  const reach = reachChanges(before.figures, after.figures);
  return {
    figures: {
      actors: pair('actors'),
      ties: pair('ties'),
      components: pair('components'),
      isolates: pair('isolates'),
      reachableShare: pair('reachableShare'),
      meanDistance: pair('meanDistance'),
      cutpoints: pair('cutpoints'),
    },
    cutOff: cutOffBetween(before.network, after.network),
    // Whoever would be cut off on the way back is who has come.
    joined: cutOffBetween(after.network, before.network),
    gains: reach.filter((change) => change.after > change.before),
    losses: reach.filter((change) => change.after < change.before),
  };

  function pair(name: EffectFigure): BeforeAfter<number | null> {
    return { before: first[name], after: second[name] };
  }
}

function figuresOf({ network }: DraftFigures): Record<EffectFigure, number | null> {
  const { actors, ties, components, isolates, reachablePairs, cutpoints } = network;
  const pairs = (actors * (actors - 1)) / 2;
  return {
    actors,
    ties,
    components: components.length,
    isolates: isolates.length,
    reachableShare: pairs === 0 ? null : reachablePairs / pairs,
    meanDistance: network.meanDistance,
    cutpoints: cutpoints.length,
  };
}

/** In numbers of others, as a share of fewer would grow by nothing but somebody's leaving. */
function reachedBy({ network, actors }: DraftFigures): ReadonlyMap<ActorId, number> {
  return new Map(
    actors.map(({ id, reach2 }) => [id, Math.round(reach2 * Math.max(0, network.actors - 1))]),
  );
}

function reachChanges(first: DraftFigures, second: DraftFigures): ReachChange[] {
  const later = reachedBy(second);
  return [...reachedBy(first)]
    .flatMap(([id, before]): ReachChange[] => {
      const after = later.get(id);
      return after === undefined || after === before ? [] : [{ id, before, after }];
    })
    .toSorted((a, b) => Math.abs(b.after - b.before) - Math.abs(a.after - a.before));
}
