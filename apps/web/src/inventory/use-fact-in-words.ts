import type { ActorFactName, ActorFacts } from '@augenhoehe/domain/inventory';
import { writePosition } from './parse-position.ts';
import { useAreaNames } from './use-area-names.ts';
import { useTerms } from './use-terms.ts';

/** A value of a fact as text; empty where nothing is known. */
export function useFactInWords(
  slug: string,
): (fact: ActorFactName, value: ActorFacts[ActorFactName] | undefined) => string {
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
  return (fact, value) => {
    if (value === null || value === undefined || value === '') return '';
    const word = words[fact] ?? String;
    if (typeof value === 'string') return word(value);
    return 'latitude' in value ? writePosition(value, terms.language) : value.map(word).join(', ');
  };
}
