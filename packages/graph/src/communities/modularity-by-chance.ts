import type { Neighbours } from '../network.ts';
import { rewired } from '../rewired.ts';
import { communities } from './communities.ts';

/** What modularity random networks reach in which everybody has as many ties. */
export interface ModularityByChance {
  readonly rewirings: number;
  readonly mean: number;
  readonly greatest: number;
}

const rewirings = 20;

/**
 * How well random networks with the same numbers of ties can be divided: sparse ones reach a modularity
 * well above 0 without any communities. One that is not above the greatest of them says nothing.
 * Guimerà, R., Sales-Pardo, M., Amaral, L. A. N. (2004): Modularity from fluctuations in random graphs and
 * complex networks. Physical Review E 70, 025101.
 *
 * Twenty rewirings from fixed seeds, each divided as `communities` divides. Give `around`. Time about that of
 * twenty divisions. `null` without ties.
 */
export function modularityByChance(around: Neighbours): ModularityByChance | null {
  if (around.targets.length === 0) return null;
  const found = Array.from(
    { length: rewirings },
    (_, seed) => communities(rewired(around, seed + 1)).modularity ?? 0,
  );
  return {
    rewirings,
    mean: found.reduce((sum, one) => sum + one, 0) / rewirings,
    greatest: Math.max(...found),
  };
}
