import {
  actorTypeGroups,
  actorTypeTerms,
  fieldsOfAction,
  formalityTerms,
  groupOfActorType,
  resourceTerms,
  stageTerms,
  targetGroupTerms,
  type Term,
  termLabel,
  tieLevelTerms,
  tieTypeTerms,
} from '@augenhoehe/domain/catalogue';
import type { Language } from '@augenhoehe/domain/contract';
import { useMemo } from 'react';
import { useLanguage } from '../app/use-language.ts';

export interface Terms {
  readonly language: Language;
  readonly type: (key: string) => string;
  /** Without what stands in brackets. */
  readonly shortType: (key: string) => string;
  /** The first of several words, for rows in which there is little room. */
  readonly rowType: (key: string) => string;
  readonly group: (key: string) => string;
  readonly field: (key: string) => string;
  readonly target: (key: string) => string;
  readonly resource: (key: string) => string;
  readonly stage: (key: string) => string;
  readonly tieType: (key: string) => string;
  readonly shortTieType: (key: string) => string;
  readonly level: (level: number) => string;
  readonly levelMeaning: (level: number) => string;
  readonly formality: (level: number) => string;
}

function withoutBrackets(text: string): string {
  return text.replace(/\s*\([^)]*\)/g, '');
}

/** „Stiftung, Bürgerstiftung“ becomes „Stiftung“; „Kinder-, Jugendhilfe“ stays whole. */
function firstWord(text: string): string {
  const [first = text] = text.split(/, | \/ /);
  return first.endsWith('-') ? text : first;
}

function ofLevel(terms: readonly (Term & { level: number })[], level: number, language: Language) {
  return terms.find((term) => term.level === level)?.[language] ?? String(level);
}

/** The catalogue's words in the language of the interface. */
export function termsIn(language: Language): Terms {
  function of(terms: readonly Term[]): (key: string) => string {
    return (key) => termLabel(terms, key, language);
  }
  return {
    language,
    type: of(actorTypeTerms),
    shortType: (key) => withoutBrackets(termLabel(actorTypeTerms, key, language)),
    rowType: (key) => firstWord(withoutBrackets(termLabel(actorTypeTerms, key, language))),
    group: of(actorTypeGroups),
    field: of(fieldsOfAction),
    target: of(targetGroupTerms),
    resource: of(resourceTerms),
    stage: of(stageTerms),
    tieType: of(tieTypeTerms),
    shortTieType: (key) => withoutBrackets(termLabel(tieTypeTerms, key, language)),
    level: (level) => withoutBrackets(ofLevel(tieLevelTerms, level, language)),
    levelMeaning: (level) =>
      tieLevelTerms.find((term) => term.level === level)?.[
        language === 'de' ? 'def_de' : 'def_en'
      ] ?? '',
    formality: (level) => ofLevel(formalityTerms, level, language),
  };
}

export function useTerms(): Terms {
  const language = useLanguage();
  return useMemo(() => termsIn(language), [language]);
}

/** Group of an actor for its mark; `none` where the type is not known. */
export function groupOf(type: string | null): string {
  return type === null ? 'none' : groupOfActorType(type);
}
