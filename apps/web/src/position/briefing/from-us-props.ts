import type { ActorSheet } from '@augenhoehe/domain/inventory';
import type { Network, NetworkActor } from '@augenhoehe/domain/position';

/** What parts that look from one actor to the other are given. */
export interface FromUsProps {
  readonly slug: string;
  readonly network: Network;
  /** Who goes there. */
  readonly us: NetworkActor;
  /** What is known of the other one. */
  readonly sheet: ActorSheet;
}
