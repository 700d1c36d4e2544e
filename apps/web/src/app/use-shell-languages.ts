import { Language } from '@augenhoehe/domain/contract';
import type { ShellLanguages } from '../ui/index.ts';
import { chooseLanguage, languageNames } from './language.ts';
import { useLanguage } from './use-language.ts';

export function useShellLanguages(): ShellLanguages {
  return {
    chosen: useLanguage(),
    languages: Language.options.map((key) => ({ key, label: languageNames[key] })),
    onChoose: (key) => void chooseLanguage(Language.parse(key)),
  };
}
