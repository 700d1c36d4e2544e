import type { Language } from '@augenhoehe/domain/contract';

interface LetterWords {
  readonly genre: string;
  readonly from: string;
  readonly day: string;
}

/** What a letter says beside its own words. */
export const letterWords: Readonly<Record<Language, LetterWords>> = {
  de: { genre: 'Brief', from: 'Es schreibt', day: 'Ort, Tag' },
  en: { genre: 'Letter', from: 'From', day: 'Place, day' },
};
