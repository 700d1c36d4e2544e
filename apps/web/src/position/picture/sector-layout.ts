import type { Point } from './geometry.ts';

/** Distance from ring to ring at least, and room along a ring for each; drawing units. */
const ringGap = 130;
const room = 84;
/** Sectors are no narrower, as a share of the average one. */
const leastShare = 0.35;

interface Ringed<Id> {
  readonly focus: Id;
  /** From the inside to the outside. */
  readonly rings: readonly (readonly Id[])[];
  /** Clockwise from the top. */
  readonly sectors: readonly (readonly Id[])[];
  /** How much wider than high. */
  readonly aspect: number;
}

export interface SectorLayout<Id> {
  readonly places: ReadonlyMap<Id, Point>;
  /** Half axes of each ring. */
  readonly rings: readonly Point[];
  /** Angles, clockwise from the top; a whole turn where there is one sector only. */
  readonly sectors: readonly { readonly from: number; readonly to: number }[];
}

/** On an ellipse, clockwise from the top. */
export function onEllipse({ x, y }: Point, angle: number): Point {
  // No negative zero.
  return { x: Math.round(x * Math.sin(angle)) + 0, y: Math.round(-y * Math.cos(angle)) + 0 };
}

/** One in the middle, the others by ring and sector; in each the order in which they come. */
export function sectorLayout<Id>({ focus, rings, sectors, aspect }: Ringed<Id>): SectorLayout<Id> {
  const angles = anglesOf(sectors.map(({ length }) => length));
  const sectorOf = new Map(
    sectors.flatMap((ids, sector) => ids.map((id) => [id, sector] as const)),
  );
  const places = new Map([[focus, { x: 0, y: 0 }]]);
  const axes: Point[] = [];
  let radius = 0;
  for (const ring of rings) {
    const parts = sectors.map((_, sector) => ring.filter((id) => sectorOf.get(id) === sector));
    const needed = parts.map(
      ({ length }, sector) =>
        (length * room) / ((angles[sector]?.to ?? 1) - (angles[sector]?.from ?? 0)),
    );
    radius = Math.max(radius + ringGap, ...needed);
    const axis = { x: radius * Math.sqrt(aspect), y: radius / Math.sqrt(aspect) };
    axes.push(axis);
    for (const [sector, ids] of parts.entries()) {
      const { from, to } = angles[sector] ?? { from: 0, to: 0 };
      ids.forEach((id, index) => {
        places.set(id, onEllipse(axis, from + ((index + 0.5) / ids.length) * (to - from)));
      });
    }
  }
  return { places, rings: axes, sectors: angles };
}

/** As wide as there are many in it, but never too narrow for its caption. */
function anglesOf(counts: readonly number[]): readonly { from: number; to: number }[] {
  const least = (leastShare * counts.reduce((sum, count) => sum + count, 0)) / counts.length;
  const weights = counts.map((count) => Math.max(count, least));
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  let from = 0;
  return weights.map((weight) => {
    const to = from + (2 * Math.PI * weight) / all;
    const own = { from, to };
    from = to;
    return own;
  });
}
