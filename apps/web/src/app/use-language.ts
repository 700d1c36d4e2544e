import type { Language } from '@augenhoehe/domain/contract';
import { useLingui } from '@lingui/react';

export function useLanguage(): Language {
  return useLingui().i18n.locale === 'en' ? 'en' : 'de';
}
