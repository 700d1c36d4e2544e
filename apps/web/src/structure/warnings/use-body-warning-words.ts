import { useLingui } from '@lingui/react/macro';
import { useBodyHintWords } from '../../inventory/index.ts';
import type { WarningOf, WarningWords } from './warning-words.ts';

type OfBody = WarningOf<'w06' | 'w11' | 'w19' | 'w20'>;

/** Of a body, in the words of its own page. */
export function useBodyWarningWords(): (warning: OfBody) => WarningWords {
  const { t } = useLingui();
  const hintWords = useBodyHintWords();
  return ({ hint }) => {
    const { why, next } = hintWords(hint);
    return { why, next, label: t`Zum Gremium` };
  };
}
