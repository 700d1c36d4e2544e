import type { ActorId } from '@augenhoehe/domain/contract';
import type { Ground, KeyPositions, Network, NetworkAnalysis } from '@augenhoehe/domain/position';
import type { KeyPositionsSearch } from './key-positions-search.ts';

/** What every part of the page Schlüsselstellen is given. */
export interface PartProps {
  readonly slug: string;
  readonly network: Network;
  readonly analysis: NetworkAnalysis;
  readonly positions: KeyPositions;
  readonly search: KeyPositionsSearch;
  readonly change: (changes: Partial<KeyPositionsSearch>) => void;
  readonly groundOfActor: (id: ActorId) => Ground;
}
