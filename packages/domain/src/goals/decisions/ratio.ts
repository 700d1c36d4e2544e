/** An exact fraction, reduced; the denominator is above 0. */
export interface Ratio {
  readonly num: bigint;
  readonly den: bigint;
}

export function ratio(num: number | bigint, den: number | bigint = 1): Ratio {
  const [top, bottom] = [BigInt(num), BigInt(den)];
  const divisor = greatestDivisor(top, bottom);
  return { num: top / divisor, den: bottom / divisor };
}

export function plus(a: Ratio, b: Ratio): Ratio {
  return ratio(a.num * b.den + b.num * a.den, a.den * b.den);
}

export function times(a: Ratio, factor: number): Ratio {
  return ratio(a.num * BigInt(factor), a.den);
}

/** Below 0 where `a` is less, above 0 where it is more. */
export function compareRatios(a: Ratio, b: Ratio): number {
  const [left, right] = [a.num * b.den, b.num * a.den];
  if (left === right) return 0;
  return left < right ? -1 : 1;
}

/** To two decimals, half up; for display alone, as nothing is decided by what was rounded. */
export function rounded({ num, den }: Ratio): number {
  return Number((num * 200n + den) / (den * 2n)) / 100;
}

/** A share in per cent, to two decimals, half up. */
export function percent(share: Ratio): number {
  return rounded(times(share, 100));
}

function greatestDivisor(a: bigint, b: bigint): bigint {
  return b === 0n ? a : greatestDivisor(b, a % b);
}
