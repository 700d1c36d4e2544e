import { earlyWarningTerms, termLabel } from '@augenhoehe/domain/catalogue';
import type { WarningKey } from '@augenhoehe/domain/structure';
import { useLingui } from '@lingui/react/macro';
import { useLanguage } from '../../app/use-language.ts';

/** What a warning is called. */
export function useWarningTitles(): (key: WarningKey) => string {
  const { t } = useLingui();
  const language = useLanguage();
  return (key) =>
    key === 'evaluation-open'
      ? t`Auswertungsgespräch steht aus`
      : termLabel(earlyWarningTerms, key, language);
}
