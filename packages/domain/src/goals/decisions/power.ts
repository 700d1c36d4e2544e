import { banzhaf } from './banzhaf.ts';
import type { Fraction } from './quorum.ts';
import { percent } from './ratio.ts';
import { quotaOf } from './yes-no.ts';

const half: Fraction = { num: 1, den: 2 };

interface Weighed {
  readonly id: string;
  readonly weight: number;
}

/** Whether weights were agreed. */
export function areWeighted(voices: readonly Pick<Weighed, 'weight'>[]): boolean {
  return voices.some(({ weight }) => weight !== 1);
}

/**
 * The Banzhaf power of each voice, in per cent with two decimals: of all cases in which one voice turns the majority of all
 * weights, so many are its own. Where no majority was agreed, of the simple one.
 */
export function powerOf(
  voices: readonly Weighed[],
  majority: Fraction = half,
): Record<string, number> {
  const weights = voices.map(({ weight }) => weight);
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  const power = banzhaf(weights, quotaOf(all, majority));
  return Object.fromEntries(
    voices.map(({ id }, at) => [id, percent(power[at] ?? { num: 0n, den: 1n })]),
  );
}
