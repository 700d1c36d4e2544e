import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { Option } from '../ui/index.ts';
import { everyActorQuery } from './queries.ts';
import { useAreaNames } from './use-area-names.ts';
import { useTerms } from './use-terms.ts';

export interface ActorOptions {
  readonly options: readonly Option[];
  readonly names: ReadonlyMap<string, string>;
}

/** All actors as choices, found by name, type and area. */
export function useActorOptions(slug: string): ActorOptions {
  const { data } = useQuery(everyActorQuery(slug));
  const terms = useTerms();
  const areaName = useAreaNames(slug);
  return useMemo(() => {
    const actors = data ?? [];
    return {
      options: actors.map((actor) => ({
        key: actor.id,
        label: actor.name,
        help: [
          actor.type === null ? '' : terms.shortType(actor.type),
          actor.areaId === null ? '' : areaName(actor.areaId),
        ]
          .filter((part) => part !== '')
          .join(' · '),
      })),
      names: new Map(actors.map((actor) => [String(actor.id), actor.name])),
    };
    // Areas come with the page; their names are looked up while rendering.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [data, terms]);
}
