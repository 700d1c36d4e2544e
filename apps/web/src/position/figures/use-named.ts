import type { ActorId } from '@augenhoehe/domain/contract';
import type { Network, NetworkActor } from '@augenhoehe/domain/position';
import { useMemo } from 'react';
import { languageTag } from '../../app/language-tag.ts';
import { useLanguage } from '../../app/use-language.ts';

export interface Named {
  readonly actorsOf: (ids: readonly ActorId[]) => readonly NetworkActor[];
  /** „Bürgerhaus, Kita Kornblume und Stadtteilbüro“ */
  readonly inWords: (ids: readonly ActorId[]) => string;
}

/** Actors of the network by their ids. */
export function useNamed({ actors }: Network): Named {
  const tag = languageTag(useLanguage());
  return useMemo(() => {
    const known = new Map(actors.map((actor) => [actor.id, actor]));
    const format = new Intl.ListFormat(tag);
    function actorsOf(ids: readonly ActorId[]) {
      return ids.flatMap((id) => known.get(id) ?? []);
    }
    return { actorsOf, inWords: (ids) => format.format(actorsOf(ids).map(({ name }) => name)) };
  }, [actors, tag]);
}
