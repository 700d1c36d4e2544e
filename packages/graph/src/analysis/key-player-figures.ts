import type { KeyPlayerSet } from '../key-players/key-player-set.ts';
import { keyPlayers } from '../key-players/key-players.ts';
import type { KeyPlayerFigure, NetworkFigures } from './analysis.ts';
import type { AnalysisParts } from './analysis-parts.ts';

/** The sets of one, two and three key players. */
export function keyPlayerFigures({ network, sums }: AnalysisParts): NetworkFigures['keyPlayers'] {
  const [one, two, three] = keyPlayers(network.around, sums.around).map((sets) => ({
    fragmenting: named(sets.fragmenting, network.ids),
    distanceFragmenting: named(sets.distanceFragmenting, network.ids),
    reaching: named(sets.reaching, network.ids),
  }));
  return { '1': one, '2': two, '3': three };
}

function named({ value, set, approximate }: KeyPlayerSet, ids: readonly string[]): KeyPlayerFigure {
  const names = set.map((actor) => ids[actor]);
  return approximate ? { value, set: names, approximate } : { value, set: names };
}
