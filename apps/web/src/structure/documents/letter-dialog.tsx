import type { Language } from '@augenhoehe/domain/contract';
import { useState } from 'react';
import type { LetterProps } from '../../app/place-parts.ts';
import { useLanguage } from '../../app/use-language.ts';
import { LetterForm } from './letter-form.tsx';

/** A letter to an actor. Each language has words and a draft of its own. */
export function LetterDialog(props: LetterProps) {
  const [language, setLanguage] = useState<Language>(useLanguage());
  return <LetterForm key={language} {...props} language={language} onLanguage={setLanguage} />;
}
