import { languageTag } from '../app/language-tag.ts';
import { useTerms } from '../inventory/index.ts';

/** „A, B und C“ */
export function useListWords(): (words: readonly string[]) => string {
  const { language } = useTerms();
  return (words) => new Intl.ListFormat(languageTag(language)).format(words);
}
