import { Language } from '@augenhoehe/domain/contract';
import { type I18n, i18n, type Messages, setupI18n } from '@lingui/core';

const storageKey = 'augenhoehe.language';

const catalogues: Readonly<Record<Language, () => Promise<{ messages: Messages }>>> = {
  de: () => import('../locales/de.po'),
  en: () => import('../locales/en.po'),
};

/** Each language in its own words. */
export const languageNames: Readonly<Record<Language, string>> = { de: 'Deutsch', en: 'English' };

export function chosenLanguage(): Language | null {
  return Language.safeParse(localStorage.getItem(storageKey)).data ?? null;
}

/** Chosen before, else the first of the browser's languages that we speak, else German. */
export function preferredLanguage(): Language {
  const spoken = navigator.languages.map((tag) => Language.safeParse(tag.slice(0, 2)).data);
  return chosenLanguage() ?? spoken.find((language) => language !== undefined) ?? 'de';
}

export async function activateLanguage(language: Language): Promise<void> {
  const { messages } = await catalogues[language]();
  i18n.loadAndActivate({ locale: language, messages });
  document.documentElement.lang = language;
}

/** Words in a language whatever the interface speaks, such as for a letter. */
export async function wordsIn(language: Language): Promise<I18n> {
  const { messages } = await catalogues[language]();
  return setupI18n({ locale: language, messages: { [language]: messages } });
}

export async function chooseLanguage(language: Language): Promise<void> {
  localStorage.setItem(storageKey, language);
  await activateLanguage(language);
}
