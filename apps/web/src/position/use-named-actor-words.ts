import type { NamedActor } from '@augenhoehe/domain/position';
import { groupOf, useAreaNames, useTerms } from '../inventory/index.ts';

interface NamedActorWords {
  readonly group: (actor: NamedActor) => string;
  /** Type and area, as far as they are known. */
  readonly about: (actor: NamedActor) => string;
}

export function useNamedActorWords(slug: string): NamedActorWords {
  const terms = useTerms();
  const areaName = useAreaNames(slug);
  return {
    group: ({ type }) => groupOf(type),
    about: ({ type, areaId }) =>
      [
        ...(type === null ? [] : [terms.shortType(type)]),
        ...(areaId === null ? [] : [areaName(areaId)]),
      ].join(' · '),
  };
}
