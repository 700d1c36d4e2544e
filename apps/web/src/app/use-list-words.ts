import { useMemo } from 'react';
import { languageTag } from './language-tag.ts';
import { useLanguage } from './use-language.ts';

/** „A, B und C“ */
export function useListWords(): (words: readonly string[]) => string {
  const tag = languageTag(useLanguage());
  return useMemo(() => {
    const list = new Intl.ListFormat(tag);
    return (words) => list.format(words);
  }, [tag]);
}
