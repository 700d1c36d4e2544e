/** Who has more ties has a larger mark, by area and within bounds; pixels at scale 1. */
export function radiusOf(tieCount: number): number {
  return Math.min(26, 8.5 + 2 * Math.sqrt(tieCount));
}
