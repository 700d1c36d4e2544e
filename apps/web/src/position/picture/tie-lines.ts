import type { ActorId } from '@augenhoehe/domain/contract';
import type { NetworkTie } from '@augenhoehe/domain/position';
import type { Point } from './geometry.ts';
import type { Places } from './moved-places.ts';

/** A tie as a straight line in drawing units. */
export interface TieLine {
  readonly tie: NetworkTie;
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

/** Between lines that join the same two, in drawing units. */
const apart = 7;

/** The lines of all ties whose ends have a place; several between the same two lie side by side. */
export function tieLines(ties: readonly NetworkTie[], places: Places): readonly TieLine[] {
  const together = new Map<string, NetworkTie[]>();
  for (const tie of ties) {
    const pair = pairOf(tie);
    const list = together.get(pair);
    if (list === undefined) together.set(pair, [tie]);
    else list.push(tie);
  }
  return ties.flatMap((tie) => {
    const [start, end] = ordered(tie).map((id) => places.get(id));
    if (start === undefined || end === undefined) return [];
    const list = together.get(pairOf(tie)) ?? [];
    const aside = (list.indexOf(tie) - (list.length - 1) / 2) * apart;
    return [{ tie, ...beside(start, end, aside) }];
  });
}

function ordered({ from, to }: NetworkTie): readonly ActorId[] {
  return from < to ? [from, to] : [to, from];
}

function pairOf(tie: NetworkTie): string {
  return ordered(tie).join(' ');
}

function beside(start: Point, end: Point, aside: number): Omit<TieLine, 'tie'> {
  const length = Math.hypot(end.x - start.x, end.y - start.y) || 1;
  const x = (-(end.y - start.y) / length) * aside;
  const y = ((end.x - start.x) / length) * aside;
  return { x1: start.x + x, y1: start.y + y, x2: end.x + x, y2: end.y + y };
}

/** The line nearest to a point, if it is that near. */
export function lineAt(lines: readonly TieLine[], point: Point, within: number): NetworkTie | null {
  let best: { tie: NetworkTie; distance: number } | null = null;
  for (const line of lines) {
    const distance = distanceTo(line, point);
    if (distance <= within && (best === null || distance < best.distance)) {
      best = { tie: line.tie, distance };
    }
  }
  return best?.tie ?? null;
}

function distanceTo({ x1, y1, x2, y2 }: TieLine, { x, y }: Point): number {
  const [dx, dy] = [x2 - x1, y2 - y1];
  const along = ((x - x1) * dx + (y - y1) * dy) / (dx * dx + dy * dy || 1);
  const near = Math.min(1, Math.max(0, along));
  return Math.hypot(x - x1 - near * dx, y - y1 - near * dy);
}
