import { type Language, languageTag } from '@augenhoehe/domain/contract';

interface Fraction {
  readonly num: number;
  readonly den: number;
}

/** As they are called on the screen too. */
const shares: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  de: {
    '1/2': 'die Hälfte',
    '2/3': 'zwei Drittel',
    '3/4': 'drei Viertel',
    '1/3': 'ein Drittel',
    '1/4': 'ein Viertel',
    '1/1': 'alle',
  },
  en: {
    '1/2': 'half',
    '2/3': 'two thirds',
    '3/4': 'three quarters',
    '1/3': 'one third',
    '1/4': 'one quarter',
    '1/1': 'all',
  },
};

/** „zwei Drittel“; a share that has no name is a fraction. */
export function shareInWords({ num, den }: Fraction, language: Language): string {
  const format = new Intl.NumberFormat(languageTag(language));
  return shares[language][`${num}/${den}`] ?? `${format.format(num)}/${format.format(den)}`;
}
