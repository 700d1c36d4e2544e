import type { WarningKey } from '@augenhoehe/domain/structure';
import { useLingui } from '@lingui/react/macro';
import { useLanguage } from '../../app/use-language.ts';
import { warningTitle } from '../../inventory/index.ts';

/** What a warning is called. */
export function useWarningTitles(): (key: WarningKey) => string {
  const { i18n } = useLingui();
  const language = useLanguage();
  return (key) => warningTitle(key, { i18n, language });
}
