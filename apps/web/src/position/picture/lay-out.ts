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

/** From here on what nobody sees one by one is reckoned more coarsely. */
const manyBodies = 1000;
/** Of the steps, for many: before that they only need to find their part of the drawing. */
const crowdedUntil = 0.8;

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
  if (bodies.every(({ id }) => kept.has(id))) return placesOf(bodies);
  const known = new Set(bodies.map(({ id }) => id));
  const links = ties
    .filter(({ from, to }) => known.has(from) && known.has(to))
    .map(({ from, to, level }) => ({ source: from, target: to, level }))
    .toSorted(
      (a, b) => compare(a.source, b.source) || compare(a.target, b.target) || a.level - b.level,
    );
  const steps = stepsFor(bodies.length);
  const isMany = bodies.length > manyBodies;
  // Many get more room, so that marks stand apart when the whole is seen from afar.
  const wide = Math.max(1, Math.sqrt(bodies.length / manyBodies));
  const apart = forceCollide<Body>(({ radius }) => radius + 12);
  const simulation = forceSimulation(bodies)
    .alphaDecay(1 - restingHeat ** (1 / steps))
    .randomSource(seededRandom())
    .force('charge', chargeOf(isMany, wide))
    .force(
      'ties',
      forceLink<Body, (typeof links)[number]>(links)
        .id(({ id }) => id)
        .distance(({ level }) => wide * (lengths[level] ?? lengths[1])),
    )
    // Wider than high, as screens and paper are.
    .force('x', forceX<Body>().strength(0.03))
    .force('y', forceY<Body>().strength(0.1))
    .force('collide', isMany ? null : apart)
    .stop();
  for (let step = 1; step <= steps; step += 1) {
    if (isMany && step === Math.ceil(steps * crowdedUntil)) simulation.force('collide', apart);
    simulation.tick();
    if (step % 10 === 0) onStep(step / steps);
  }
  return placesOf(bodies);
}

function placesOf(bodies: readonly Body[]): Map<string, Point> {
  return new Map(
    bodies.map(({ id, fx, fy, x = fx ?? 0, y = fy ?? 0 }) => [id, { x: tenth(x), y: tenth(y) }]),
  );
}

/** Bodies push each other away; far ones as one where there are many. */
function chargeOf(isMany: boolean, wide: number) {
  const charge = forceManyBody<Body>()
    .strength(-520 * wide)
    .distanceMax(900 * wide);
  return isMany ? charge.theta(1) : charge;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

function tenth(value: number): number {
  return Math.round(value * 10) / 10;
}
