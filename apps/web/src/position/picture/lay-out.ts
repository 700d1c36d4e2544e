import {
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationNodeDatum,
} from 'd3-force';
import type { Point } from './geometry.ts';

/** What the arrangement depends on, and nothing else. */
export interface LayoutTask {
  readonly actors: readonly { readonly id: string; readonly radius: number }[];
  readonly ties: readonly { readonly from: string; readonly to: string; readonly level: number }[];
  /** Actors that stay where they are. */
  readonly kept: ReadonlyMap<string, Point>;
}

interface Body extends SimulationNodeDatum {
  readonly id: string;
  readonly radius: number;
}

/** Steps until the forces have come to rest; fewer for many, whose places matter less one by one. */
function stepsFor(count: number): number {
  return Math.round(Math.min(300, Math.max(100, 60_000 / Math.max(1, count))));
}

/** What d3 holds for rest. */
const restingHeat = 0.001;

/** The closer the tie, the shorter; drawing units are pixels at scale 1. */
const lengths = [170, 130, 115, 100, 85, 70] as const;

/** Park and Miller's minimal standard generator, from a fixed seed. */
function seededRandom(): () => number {
  let state = 20_261_122;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

/**
 * Places for actors with ties: who is tied stands near, nobody stands on anybody else. The same task
 * gives the same places, in whatever order its parts come; `onStep` hears how far it is, 0 to 1.
 */
export function layOut(
  { actors, ties, kept }: LayoutTask,
  onStep: (done: number) => void = () => undefined,
): Map<string, Point> {
  const bodies = actors
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))
    .map(({ id, radius }): Body => {
      const place = kept.get(id);
      return place === undefined ? { id, radius } : { id, radius, fx: place.x, fy: place.y };
    });
  const known = new Set(bodies.map(({ id }) => id));
  const links = ties
    .filter(({ from, to }) => known.has(from) && known.has(to))
    .map(({ from, to, level }) => ({ source: from, target: to, level }))
    .toSorted(
      (a, b) => compare(a.source, b.source) || compare(a.target, b.target) || a.level - b.level,
    );
  const steps = stepsFor(bodies.length);
  const simulation = forceSimulation(bodies)
    .alphaDecay(1 - restingHeat ** (1 / steps))
    .randomSource(seededRandom())
    .force('charge', forceManyBody<Body>().strength(-520).distanceMax(900))
    .force(
      'ties',
      forceLink<Body, (typeof links)[number]>(links)
        .id(({ id }) => id)
        .distance(({ level }) => lengths[level] ?? lengths[1]),
    )
    // Wider than high, as screens and paper are.
    .force('x', forceX<Body>().strength(0.03))
    .force('y', forceY<Body>().strength(0.1))
    .force(
      'collide',
      forceCollide<Body>(({ radius }) => radius + 12),
    )
    .stop();
  for (let step = 1; step <= steps; step += 1) {
    simulation.tick();
    if (step % 10 === 0) onStep(step / steps);
  }
  return new Map(bodies.map(({ id, x = 0, y = 0 }) => [id, { x: tenth(x), y: tenth(y) }]));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

function tenth(value: number): number {
  return Math.round(value * 10) / 10;
}
