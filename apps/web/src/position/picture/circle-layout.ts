import type { Point } from './geometry.ts';
import { onEllipse } from './sector-layout.ts';

/** Room along the circle for each, in drawing units. */
const room = 56;

/** All on one ellipse in the order given, clockwise from the top. */
export function circleLayout<Id>(ids: readonly Id[], aspect: number): ReadonlyMap<Id, Point> {
  const radius = Math.max(130, (ids.length * room) / (2 * Math.PI));
  const axis = { x: radius * Math.sqrt(aspect), y: radius / Math.sqrt(aspect) };
  return new Map(ids.map((id, index) => [id, onEllipse(axis, (2 * Math.PI * index) / ids.length)]));
}
