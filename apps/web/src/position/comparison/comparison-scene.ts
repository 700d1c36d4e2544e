import { plainLook } from '../look/network-look.ts';
import type { ActorId } from '@augenhoehe/domain/contract';
import {
  type Comparison,
  type Network,
  type NetworkActor,
  type NetworkTie,
  tiesByActor,
} from '@augenhoehe/domain/position';
import type { Scene, SceneChanges } from '../scene.ts';

/** Both dates as one network, so that both have the same places. */
export function unionOf({ actors, ties }: Comparison): Network {
  const drawn = ties.flatMap(({ id, from, to, type, before, after }): NetworkTie[] => {
    const state = after ?? before;
    return state === null ? [] : [{ id, from, to, type, ...state }];
  });
  const tiesOf = tiesByActor(drawn);
  return {
    actors: actors.map(
      ({ id, name, type }): NetworkActor => ({
        id,
        name,
        type,
        areaId: null,
        fields: [],
        targetGroups: [],
        offers: [],
        confirmedAt: null,
        tieCount: tiesOf.get(id)?.length ?? 0,
      }),
    ),
    ties: drawn,
  };
}

interface Looking {
  readonly comparison: Comparison;
  /** Kinds of change that are shown; all else is faded. */
  readonly kinds: ReadonlySet<string>;
  readonly words: SceneChanges['words'];
}

export function comparisonScene(network: Network, { comparison, kinds, words }: Looking): Scene {
  const shownTies = comparison.ties.filter(({ change }) => kinds.has(change));
  const ids = new Set(shownTies.map(({ id }) => id));
  const shownActors = new Set<ActorId>([
    ...shownTies.flatMap(({ from, to }) => [from, to]),
    ...comparison.actors.filter(({ change }) => change !== 'unchanged').map(({ id }) => id),
  ]);
  return {
    network,
    actors: new Map(network.actors.map((actor) => [actor.id, actor])),
    focus: null,
    steps: null,
    look: plainLook,
    shownActors,
    shownTies: ids,
    tiesOf: tiesByActor(network.ties.filter(({ id }) => ids.has(id))),
    changes: {
      ties: new Map(comparison.ties.map(({ id, change }) => [id, change])),
      actors: new Map(comparison.actors.map(({ id, change }) => [id, change])),
      words,
    },
  };
}
