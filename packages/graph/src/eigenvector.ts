import { components } from './components.ts';
import type { Neighbours } from './network.ts';

const mostRounds = 10_000;
const precision = 1e-14;

/**
 * Whether an actor is tied with such as are themselves well connected.
 *
 * Ax = λx for the greatest λ in the largest component, scaled to maximum 1; 0 elsewhere. Bonacich, P.
 * (1972): Factoring and weighting approaches to status scores and clique identification. Journal of
 * Mathematical Sociology 2, 113–120. Of equally large components the one with the first actor counts.
 * Isolates: 0, and 0 for all where there is no tie.
 *
 * Found where xᵀAx / xᵀx is greatest, by conjugate gradients, as the power method hardly moves on
 * long chains: Bradbury, W. W., Fletcher, R. (1966): New iterative methods for solution of the
 * eigenproblem. Numerische Mathematik 9, 259–267.
 *
 * One number an actor, 0 to 1. Ties count as there or not there. Give `around`. Time O(rounds · m).
 */
export function eigenvector(around: Neighbours): Float64Array {
  const start = new Float64Array(around.starts.length - 1);
  const [members = []] = components(around);
  if (members.length < 2) return start;
  for (const actor of members) start[actor] = 1 / Math.sqrt(members.length);
  const figures = climbed(around, start);
  const most = figures.reduce((best, own) => Math.max(best, own), 0);
  return figures.map((own) => Math.abs(own) / most);
}

function climbed(around: Neighbours, start: Float64Array): Float64Array {
  let figures = start;
  let climb: Climb = { slope: start, steepness: Infinity, direction: start };
  for (let round = 0; round < mostRounds; round += 1) {
    const image = times(around, figures);
    const height = dot(figures, image);
    const slope = sum(image, -height, figures);
    const steepness = dot(slope, slope);
    if (Math.sqrt(steepness) <= precision * height) break;
    const direction = nextDirection(climb, slope, figures);
    figures = highestOnTheWay(around, { figures, image, height }, unit(direction));
    climb = { slope, steepness, direction };
  }
  return figures;
}

interface Climb {
  readonly slope: Float64Array;
  /** The slope’s own square. */
  readonly steepness: number;
  readonly direction: Float64Array;
}

/** Up the slope, keeping of the last direction what does not undo it; at right angles to `figures`. */
function nextDirection(last: Climb, slope: Float64Array, figures: Float64Array): Float64Array {
  const kept = Math.max(0, dot(slope, sum(slope, -1, last.slope)) / last.steepness);
  const bent = sum(slope, kept, last.direction);
  return sum(bent, -dot(bent, figures), figures);
}

interface Place {
  readonly figures: Float64Array;
  readonly image: Float64Array;
  readonly height: number;
}

/** Of all between `figures` and `direction`, both of length 1, where xᵀAx is greatest. */
function highestOnTheWay(
  around: Neighbours,
  { figures, image, height }: Place,
  direction: Float64Array,
): Float64Array {
  const between = dot(direction, image);
  const there = dot(direction, times(around, direction));
  const angle = Math.atan2(2 * between, height - there) / 2;
  return unit(sum(figures, Math.tan(angle), direction));
}

/** Ax: for each actor the sum of its neighbours’ figures. */
function times({ starts, targets }: Neighbours, figures: Float64Array): Float64Array {
  const image = new Float64Array(figures.length);
  for (let actor = 0; actor < image.length; actor += 1) {
    const end = starts[actor + 1];
    let all = 0;
    for (let arc = starts[actor]; arc < end; arc += 1) all += figures[targets[arc]];
    image[actor] = all;
  }
  return image;
}

function unit(figures: Float64Array): Float64Array {
  return sum(figures, 1 / Math.sqrt(dot(figures, figures)) - 1, figures);
}

function sum(a: Float64Array, factor: number, b: Float64Array): Float64Array {
  const all = a.slice();
  for (let actor = 0; actor < all.length; actor += 1) all[actor] += factor * b[actor];
  return all;
}

function dot(a: Float64Array, b: Float64Array): number {
  let all = 0;
  for (let actor = 0; actor < a.length; actor += 1) all += a[actor] * b[actor];
  return all;
}
