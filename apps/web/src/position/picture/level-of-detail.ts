import type { TieStroke } from '../../ui/index.ts';

/**
 * More lines than this in sight cannot be told apart, and wide or dashed ones cost more than ten times as
 * much as thin ones: they are painted thin until somebody comes closer.
 */
export const mostFullLines = 1200;

/** On marks smaller than this no icon could be read. */
export const leastIconRadius = 6;

/** Marks smaller than this are dots, which names may cover. */
export const dotRadius = 4;

/** Room that a name keeps around itself where names cover dots; pixels. */
export const roomAmongDots = 40;

/** How opaque a thin line is: the more there are, the less, and a close tie more than a loose one. */
export function thinOpacity(lines: number, { width }: Pick<TieStroke, 'width'>): number {
  const crowd = 0.55 * Math.min(1, mostFullLines / lines) ** 0.7;
  return Math.min(1, crowd * (0.7 + width / 5));
}
