import { modularityByChance, type ModularityByChance } from '@augenhoehe/graph';
import type { Network } from '../network.ts';
import { graphOf } from './graph-of.ts';

/** A modularity below it is weak, whatever chance would give. */
const weakBelow = 0.3;

/** The modularity of the circles of random networks in which everybody has as many ties. */
export function circlesByChance(network: Network): ModularityByChance | null {
  return modularityByChance(graphOf(network).around);
}

/** Whether circles mean little: hardly divided, or no better than chance; without chance, as far as is known. */
export function areCirclesWeak(
  modularity: number | null,
  chance: Pick<ModularityByChance, 'greatest'> | null,
): boolean {
  return (modularity ?? 0) < weakBelow || (modularity ?? 0) <= (chance?.greatest ?? 0);
}
