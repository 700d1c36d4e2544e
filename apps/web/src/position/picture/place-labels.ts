import { type Box, contains, overlap, type Point, widened } from './geometry.ts';

/** Somebody who wants a name beside the mark; lengths in pixels of the screen. */
export interface Labelled<Id> extends Point {
  readonly id: Id;
  readonly radius: number;
  readonly width: number;
  readonly height: number;
  /** Who comes first gets a place first. */
  readonly priority: number;
  /** Kept free of other names all around. */
  readonly room?: number;
}

export type Side = 'below' | 'above' | 'right' | 'left';

const sides: readonly Side[] = ['below', 'right', 'left', 'above'];
const gap = 3;

type Place = Omit<Labelled<unknown>, 'id' | 'priority' | 'room'>;

function corner({ x, y, radius, width, height }: Place, side: Side): Point {
  const away = radius + gap;
  switch (side) {
    case 'below':
      return { x: x - width / 2, y: y + away };
    case 'above':
      return { x: x - width / 2, y: y - away - height };
    case 'right':
      return { x: x + away, y: y - height / 2 };
    case 'left':
      return { x: x - away - width, y: y - height / 2 };
  }
}

/** What a name covers on that side of its mark. */
export function labelBox(place: Place, side: Side): Box {
  const { x: left, y: top } = corner(place, side);
  return { left, top, right: left + place.width, bottom: top + place.height };
}

/** Boxes by the squares they touch, so that each is compared with its neighbours only. */
class Squares {
  readonly #size = 64;
  readonly #known = new Map<string, Box[]>();

  #names({ left, top, right, bottom }: Box): string[] {
    const names: string[] = [];
    for (let x = Math.floor(left / this.#size); x <= Math.floor(right / this.#size); x += 1) {
      for (let y = Math.floor(top / this.#size); y <= Math.floor(bottom / this.#size); y += 1) {
        names.push(`${x} ${y}`);
      }
    }
    return names;
  }

  add(box: Box): void {
    for (const name of this.#names(box)) {
      const list = this.#known.get(name);
      if (list === undefined) this.#known.set(name, [box]);
      else list.push(box);
    }
  }

  isFree(box: Box): boolean {
    return this.#names(box).every((name) =>
      (this.#known.get(name) ?? []).every((other) => !overlap(box, other)),
    );
  }
}

/** What names have to keep clear of. */
export interface Obstacles {
  readonly marks: readonly (Point & { readonly radius: number })[];
  readonly boxes?: readonly Box[];
  /** Names stay inside. */
  readonly within?: Box | null;
}

/**
 * Where each name stands, if it can stand anywhere without touching an obstacle or a name that comes
 * before it. Who comes first is decided by priority, then by id: the same drawing has the same names.
 */
export function placeLabels<Id extends string>(
  wanted: readonly Labelled<Id>[],
  { marks, boxes = [], within = null }: Obstacles,
): ReadonlyMap<Id, Side> {
  const taken = new Squares();
  for (const { x, y, radius } of marks) {
    taken.add({ left: x - radius, top: y - radius, right: x + radius, bottom: y + radius });
  }
  for (const box of boxes) taken.add(box);
  const placed = new Map<Id, Side>();
  const ordered = wanted.toSorted(
    (a, b) => b.priority - a.priority || (a.id < b.id ? -1 : Number(a.id > b.id)),
  );
  for (const label of ordered) {
    const side = sides.find((candidate) => {
      const box = labelBox(label, candidate);
      return (within === null || contains(within, box)) && taken.isFree(box);
    });
    if (side === undefined) continue;
    taken.add(widened(labelBox(label, side), label.room ?? 0));
    placed.set(label.id, side);
  }
  return placed;
}
