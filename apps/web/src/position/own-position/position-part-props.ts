import type { ActorSheet } from '@augenhoehe/domain/inventory';
import type { Ground, Network, NetworkActor } from '@augenhoehe/domain/position';

/** What every part of the page Eigene Position is given. */
export interface PositionPartProps {
  readonly slug: string;
  readonly network: Network;
  /** Whose position. */
  readonly me: NetworkActor;
  readonly sheet: ActorSheet;
  /** What stands in the network of this actor. */
  readonly ground: Ground;
  /** Its ties in the list. */
  readonly tiesHref: string;
}
