import type { Network } from './network.ts';

/** The same actors and ties, whichever way the arrows point. */
export function withoutDirections({ ids, around }: Network): Network {
  const tieCount = around.targets.length / 2;
  return { ids, directed: false, tieCount, out: around, in: around, around };
}
