import type { ActorId, TieId } from '@augenhoehe/domain/contract';
import { groupOfActor, type NetworkActor } from '@augenhoehe/domain/position';
import { radiusOf } from '../picture/radius-of.ts';

/** How marks are drawn: what their size, their colour and their sign tell. */
export interface NetworkLook {
  /** In pixels at scale 1. */
  readonly radiusOf: (actor: NetworkActor) => number;
  /** The group whose colour the mark has, if that has one. */
  readonly tintOf: (actor: NetworkActor) => string;
  /** Themes are squares, actors are round. */
  readonly isTheme: (actor: NetworkActor) => boolean;
  /** Written on the mark instead of the group's icon. */
  readonly signOf: (actor: NetworkActor) => string | null;
  /** Actors without whom others would be cut off, where they are marked. */
  readonly cutpoints: ReadonlySet<ActorId>;
  /** Ties without which others would be cut off, where they are marked. */
  readonly bridges: ReadonlySet<TieId>;
}

/** Size by the number of ties, colour and icon by the group of the actor. */
export const plainLook: NetworkLook = {
  radiusOf: ({ tieCount }) => radiusOf(tieCount),
  tintOf: groupOfActor,
  isTheme: () => false,
  signOf: () => null,
  cutpoints: new Set(),
  bridges: new Set(),
};
