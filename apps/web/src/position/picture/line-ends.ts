import type { Box } from './geometry.ts';
import type { TieLine } from './tie-lines.ts';

/** x1, y1, x2, y2 of each line. */
export function endsOf(lines: readonly TieLine[]): Float64Array {
  const ends = new Float64Array(lines.length * 4);
  lines.forEach(({ x1, y1, x2, y2 }, line) => ends.set([x1, y1, x2, y2], line * 4));
  return ends;
}

/** Those that could be seen in a box, as far as the boxes around them tell. */
export function endsWithin(ends: Float64Array, box: Box): Float64Array {
  const within = new Float64Array(ends.length);
  let count = 0;
  for (let at = 0; at < ends.length; at += 4) {
    const x1 = ends[at] ?? 0;
    const y1 = ends[at + 1] ?? 0;
    const x2 = ends[at + 2] ?? 0;
    const y2 = ends[at + 3] ?? 0;
    if (Math.max(x1, x2) < box.left || Math.min(x1, x2) > box.right) continue;
    if (Math.max(y1, y2) < box.top || Math.min(y1, y2) > box.bottom) continue;
    within[count] = x1;
    within[count + 1] = y1;
    within[count + 2] = x2;
    within[count + 3] = y2;
    count += 4;
  }
  return within.subarray(0, count);
}
