import type { ActorId } from '@augenhoehe/domain/contract';
import type { NetworkAnalysis } from '@augenhoehe/domain/position';
import type { NetworkSearch } from './network-search.ts';
import type { Scene } from './scene.ts';
import type { ChangeNetworkSearch } from './use-network-search.ts';

/** What picture, list and matrix share: one scene, one address, one way to enter a tie. */
export interface ViewProps {
  readonly slug: string;
  readonly scene: Scene;
  readonly search: NetworkSearch;
  /** The figures, where the look of the marks needs them and they are computed. */
  readonly analysis: NetworkAnalysis | null;
  readonly change: ChangeNetworkSearch;
  /** Asks what kind of tie it is; without the second actor it asks for that too. */
  readonly onAddTie: (from: ActorId, to?: ActorId) => void;
  readonly onFind: () => void;
}
