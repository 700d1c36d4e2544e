import type { ActorFactName, VisibleActor } from '@augenhoehe/domain/inventory';
import { useAreaNames } from './use-area-names.ts';
import { useTerms } from './use-terms.ts';
import { writePosition } from './parse-position.ts';

/** The value of a fact as text; empty where nothing is known. */
export function useFactValue(slug: string): (actor: VisibleActor, fact: ActorFactName) => string {
  const terms = useTerms();
  const areaName = useAreaNames(slug);
  const words: Readonly<Partial<Record<ActorFactName, (key: string) => string>>> = {
    type: terms.type,
    areaId: areaName,
    stage: terms.stage,
    fields: terms.field,
    targetGroups: terms.target,
    offers: terms.resource,
    needs: terms.resource,
  };
  return (actor, fact) => {
    if (fact === 'position') return writePosition(actor.position, terms.language);
    const value = actor[fact];
    const word = words[fact] ?? String;
    if (value === null || value === '') return '';
    return typeof value === 'string' ? word(value) : value.map(word).join(', ');
  };
}
