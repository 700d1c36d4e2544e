import type { Network } from '@augenhoehe/domain/position';

const readings = new WeakMap<Network, number>();
let last = 0;

/** A number of its own for each network: one that was read again without a difference keeps its number. */
export function readingOf(network: Network): number {
  const known = readings.get(network) ?? (last += 1);
  readings.set(network, known);
  return known;
}
