import { useLingui } from '@lingui/react/macro';
import type { MessageDescriptor } from '@lingui/core';
import { likenessWordsFor } from './likeness-words.ts';

/** „Ähnlicher Name, gleiche Adresse, aber andere Rechtsform.“ */
export function useLikenessSentence(): (reasons: readonly string[]) => string {
  const { t, i18n } = useLingui();

  function listed(words: readonly MessageDescriptor[]): string {
    return new Intl.ListFormat(i18n.locale).format(words.map((word) => i18n._(word)));
  }

  return function likenessSentence(reasons) {
    const { speaksFor, speaksAgainst } = likenessWordsFor(reasons);
    const pro = listed(speaksFor);
    const contra = listed(speaksAgainst);
    if (pro === '') return '';
    const sentence = contra === '' ? t`${pro}.` : t`${pro}, aber ${contra}.`;
    return sentence.charAt(0).toLocaleUpperCase(i18n.locale) + sentence.slice(1);
  };
}
