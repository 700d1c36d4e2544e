import type { Point } from './geometry.ts';

export type Direction = 'left' | 'right' | 'up' | 'down';

/** How much worse it is to lie aside than to lie far ahead. */
const asideWeighs = 2;

function ahead(direction: Direction, { x, y }: Point): { forward: number; aside: number } {
  switch (direction) {
    case 'left':
      return { forward: -x, aside: Math.abs(y) };
    case 'right':
      return { forward: x, aside: Math.abs(y) };
    case 'up':
      return { forward: -y, aside: Math.abs(x) };
    case 'down':
      return { forward: y, aside: Math.abs(x) };
  }
}

/** The less the better; `null`: not that way at all. Whoever lies outside the quarter comes last. */
function costOf(direction: Direction, offset: Point): number | null {
  const { forward, aside } = ahead(direction, offset);
  if (forward <= 0) return null;
  return (aside > forward ? 1e9 : 0) + forward + asideWeighs * aside;
}

/**
 * Who is next when somebody presses an arrow key: the nearest within the quarter that the arrow points
 * to, or, where nobody is in it, within that half; nobody where that is empty too.
 */
export function nearestInDirection<Id extends string>(
  places: ReadonlyMap<Id, Point>,
  from: Id,
  direction: Direction,
): Id | null {
  const here = places.get(from);
  if (here === undefined) return null;
  const candidates = [...places].flatMap(([id, { x, y }]) => {
    const cost = costOf(direction, { x: x - here.x, y: y - here.y });
    return cost === null ? [] : [{ id, cost }];
  });
  const [first] = candidates.toSorted((a, b) => a.cost - b.cost || (a.id < b.id ? -1 : 1));
  return first?.id ?? null;
}
