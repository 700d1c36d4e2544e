import type { ActorId } from '@augenhoehe/domain/contract';
import type { Network, NetworkActor } from '@augenhoehe/domain/position';
import { useMemo } from 'react';
import { useListWords } from '../../app/use-list-words.ts';

export interface Named {
  readonly actorsOf: (ids: readonly ActorId[]) => readonly NetworkActor[];
  /** „Bürgerhaus, Kita Kornblume und Stadtteilbüro“ */
  readonly inWords: (ids: readonly ActorId[]) => string;
}

/** Actors of the network by their ids. */
export function useNamed({ actors }: Network): Named {
  const list = useListWords();
  return useMemo(() => {
    const known = new Map(actors.map((actor) => [actor.id, actor]));
    function actorsOf(ids: readonly ActorId[]) {
      return ids.flatMap((id) => known.get(id) ?? []);
    }
    return { actorsOf, inWords: (ids) => list(actorsOf(ids).map(({ name }) => name)) };
  }, [actors, list]);
}
