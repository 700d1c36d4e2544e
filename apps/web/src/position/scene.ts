import type { ActorId, TieId } from '@augenhoehe/domain/contract';
import {
  type ActorChange,
  type DraftMarks,
  filterNetwork,
  type Matching,
  type Network,
  type NetworkActor,
  type NetworkTie,
  stepsFrom,
  type ThemeKind,
  type TieChange,
  tiesByActor,
} from '@augenhoehe/domain/position';
import { type NetworkLook, plainLook } from './look/network-look.ts';
import { type NetworkSearch, stepsIn } from './network-search.ts';

/** What became of everybody between two dates. */
export interface SceneChanges {
  readonly ties: ReadonlyMap<TieId, TieChange>;
  readonly actors: ReadonlyMap<ActorId, ActorChange>;
  /** Said of an actor where only its mark stands. */
  readonly words: (actor: NetworkActor) => string;
}

export interface SceneThemes {
  readonly kind: ThemeKind;
  /** The network as it is entered. */
  readonly entries: Network;
  /** Marks that stand for a theme, by its key in the catalogue. */
  readonly keys: ReadonlyMap<ActorId, string>;
}

/** The actors and ties that are entered, whatever is drawn of them. */
export function entriesOf({ themes, network }: Pick<Scene, 'themes' | 'network'>): Network {
  return themes?.entries ?? network;
}

/** A network as somebody looks at it: what passes the filters and lies within the steps. */
export interface Scene {
  readonly network: Network;
  readonly actors: ReadonlyMap<ActorId, NetworkActor>;
  readonly focus: NetworkActor | null;
  /** Steps from the focus along ties that pass the filters; `null` without a focus. */
  readonly steps: ReadonlyMap<ActorId, number> | null;
  readonly shownActors: ReadonlySet<ActorId>;
  readonly shownTies: ReadonlySet<TieId>;
  readonly look: NetworkLook;
  /** The shown ties of each actor. */
  readonly tiesOf: ReadonlyMap<ActorId, readonly NetworkTie[]>;
  /** Where two dates are drawn as one. */
  readonly changes?: SceneChanges;
  /** Said of a mark instead of the usual, where mark or place tell something else. */
  readonly words?: (actor: NetworkActor) => string;
  /** Ties between others than the focus step back. */
  readonly isCentred?: boolean;
  /** Where what is drawn are not the ties, but what actors have in common. */
  readonly themes?: SceneThemes;
  /** What a draft adds and takes away, where one is drawn. */
  readonly draft?: DraftMarks;
}

export function sceneOf(network: Network, search: NetworkSearch, now: Date): Scene {
  const matching = filterNetwork(network, search, now);
  return sceneWithin(network, matching, search);
}

/** Of what passes the filters that which lies within the steps. */
export function sceneWithin(network: Network, matching: Matching, search: NetworkSearch): Scene {
  const actors = new Map(network.actors.map((actor) => [actor.id, actor]));
  const passing = network.ties.filter(({ id }) => matching.ties.has(id));
  const focus = search.fokus === undefined ? null : (actors.get(search.fokus) ?? null);
  const steps = focus === null ? null : stepsFrom(focus.id, passing, stepsIn(search));
  const shownActors = steps === null ? matching.actors : new Set(steps.keys());
  const shown = passing.filter(({ from, to }) => shownActors.has(from) && shownActors.has(to));
  return {
    network,
    actors,
    focus,
    steps,
    shownActors,
    shownTies: new Set(shown.map(({ id }) => id)),
    look: plainLook,
    tiesOf: tiesByActor(shown),
  };
}
