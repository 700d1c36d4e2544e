import type { Point } from './geometry.ts';

/** Distance between two rings, in drawing units; wider than high or the other way round by `aspect`. */
const ringGap = 150;
/** Room along a ring for each actor. */
const room = 74;

/**
 * The focus in the middle, the others on ellipses by their steps, in the direction in which they stand
 * in the whole picture. For narrow screens, where the whole picture would be too small to read.
 */
export function ringLayout<Id extends string>(
  steps: ReadonlyMap<Id, number>,
  places: ReadonlyMap<Id, Point>,
  aspect: number,
): ReadonlyMap<Id, Point> {
  const focus = [...steps].find(([, step]) => step === 0)?.[0];
  const middle = (focus === undefined ? undefined : places.get(focus)) ?? { x: 0, y: 0 };
  const arranged = new Map<Id, Point>();
  let radius = 0;
  for (const step of new Set([...steps.values()].toSorted((a, b) => a - b))) {
    const ring = [...steps].filter(([, other]) => other === step).map(([id]) => id);
    if (step > 0) radius = Math.max(radius + ringGap, (ring.length * room) / (2 * Math.PI));
    const ordered = ring
      .map((id) => ({ id, angle: angleOf(places.get(id) ?? middle, middle) }))
      .toSorted((a, b) => a.angle - b.angle || (a.id < b.id ? -1 : 1));
    const start = ordered[0]?.angle ?? 0;
    ordered.forEach(({ id }, index) => {
      const angle = start + (2 * Math.PI * index) / ordered.length;
      arranged.set(id, {
        x: Math.round(radius * Math.sqrt(aspect) * Math.cos(angle)),
        y: Math.round((radius / Math.sqrt(aspect)) * Math.sin(angle)),
      });
    });
  }
  return arranged;
}

function angleOf(place: Point, middle: Point): number {
  return Math.atan2(place.y - middle.y, place.x - middle.x);
}
