/** Marks are no smaller and no larger; pixels at scale 1. */
export const radii = { smallest: 8.5, largest: 26 };

/** Who has more ties has a larger mark, by area and within bounds; pixels at scale 1. */
export function radiusOf(tieCount: number): number {
  return Math.min(radii.largest, radii.smallest + 2 * Math.sqrt(tieCount));
}
