import {
  actorTypeTerms,
  fieldsOfAction,
  resourceTerms,
  stageTerms,
  targetGroupTerms,
  termLabel,
} from '@augenhoehe/domain/catalogue';
import type { Term } from '@augenhoehe/domain/catalogue';
import type { FactName, FactValue } from '@augenhoehe/domain/exchange';
import { useQuery } from '@tanstack/react-query';
import { useLanguage } from '../app/use-language.ts';
import { areasQuery } from './areas-query.ts';

const termsOfFact: Readonly<Partial<Record<FactName, readonly Term[]>>> = {
  type: actorTypeTerms,
  stage: stageTerms,
  fields: fieldsOfAction,
  targetGroups: targetGroupTerms,
  offers: resourceTerms,
  needs: resourceTerms,
};

export type FactWords = (fact: FactName, value: FactValue) => string;

/** Facts as people say them: catalogue words for keys, names for areas; empty for nothing. */
export function useFactWords(slug: string): FactWords {
  const language = useLanguage();
  const areas = useQuery(areasQuery(slug)).data?.areas ?? [];
  const numbers = new Intl.NumberFormat(language, {
    minimumFractionDigits: 5,
    maximumFractionDigits: 5,
  });
  const list = new Intl.ListFormat(language, { type: 'unit', style: 'short' });

  function word(fact: FactName, key: string): string {
    const terms = termsOfFact[fact];
    if (terms !== undefined) return termLabel(terms, key, language);
    return fact === 'areaId' ? (areas.find((area) => area.id === key)?.name ?? key) : key;
  }

  return function factInWords(fact, value) {
    if (value === null) return '';
    if (typeof value === 'string') return word(fact, value);
    if (Array.isArray(value)) return list.format(value.map((key) => word(fact, key)));
    return `${numbers.format(value.latitude)} / ${numbers.format(value.longitude)}`;
  };
}
