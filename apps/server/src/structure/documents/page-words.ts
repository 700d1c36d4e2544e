import type { Language } from '@augenhoehe/domain/contract';

/** „Seite“ 1 „von“ 2 */
export const pageWords: Readonly<Record<Language, { readonly page: string; readonly of: string }>> =
  {
    de: { page: 'Seite', of: 'von' },
    en: { page: 'Page', of: 'of' },
  };
