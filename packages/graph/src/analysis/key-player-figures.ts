import { type KeyPlayerSet, keyPlayers } from '../key-players/key-players.ts';
import type { KeyPlayerFigure, KeyPlayerFigures, NetworkFigures } from './analysis.ts';
import type { AnalysisParts } from './analysis-parts.ts';

/** The sets of one, two and three key players. */
export function keyPlayerFigures(parts: AnalysisParts): NetworkFigures['keyPlayers'] {
  return { '1': ofSize(parts, 1), '2': ofSize(parts, 2), '3': ofSize(parts, 3) };
}

function ofSize({ network, sums }: AnalysisParts, size: 1 | 2 | 3): KeyPlayerFigures {
  const sets = keyPlayers(network.around, sums.around, size);
  function named({ value, set, approximate }: KeyPlayerSet): KeyPlayerFigure {
    const ids = set.map((actor) => network.ids[actor]);
    return approximate ? { value, set: ids, approximate } : { value, set: ids };
  }
  return {
    fragmenting: named(sets.fragmenting),
    distanceFragmenting: named(sets.distanceFragmenting),
    reaching: named(sets.reaching),
  };
}
