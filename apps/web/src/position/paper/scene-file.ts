import { networkFile, type NetworkFileKind } from '@augenhoehe/domain/exchange';
import type { NetworkAnalysis } from '@augenhoehe/domain/position';
import type { Scene } from '../scene.ts';

/** What is shown, as a file. */
export function sceneFile(
  kind: NetworkFileKind,
  { network, shownActors, shownTies }: Scene,
  analysis: NetworkAnalysis | null,
): string {
  const shown = {
    actors: network.actors.filter(({ id }) => shownActors.has(id)),
    ties: network.ties.filter(({ id }) => shownTies.has(id)),
  };
  return networkFile(kind, shown, analysis);
}
