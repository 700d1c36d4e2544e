import type { ImportComparison } from '@augenhoehe/domain/exchange';
import { useLingui } from '@lingui/react/macro';
import { ageInWords } from '../app/age-in-words.ts';
import { useLanguage } from '../app/use-language.ts';

type Confirmation = Pick<ImportComparison, 'confirmedAt' | 'confirmedBy' | 'source'>;

/** „vor 2 Monaten, selbst bestätigt“; „unbestätigt, Quelle: Adressliste 2024“ */
export function useConfirmationWords(): (confirmation: Confirmation) => string {
  const { t } = useLingui();
  const language = useLanguage();
  return function confirmationWords({ confirmedAt, confirmedBy, source }) {
    if (confirmedAt === null) {
      return source === '' ? t`unbestätigt` : t`unbestätigt, Quelle: ${source}`;
    }
    const age = ageInWords(confirmedAt, language);
    return confirmedBy === 'actor'
      ? t`${age}, selbst bestätigt`
      : t`${age}, von der Koordination bestätigt`;
  };
}
