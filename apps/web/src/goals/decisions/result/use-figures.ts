import { useMemo } from 'react';
import { languageTag } from '../../../app/language-tag.ts';
import { useLanguage } from '../../../app/use-language.ts';

interface Figures {
  /** „78,89 %“, of per cent. */
  readonly percent: (value: number) => string;
  /** „3,25“ */
  readonly decimal: (value: number) => string;
}

/** Figures with two decimals, as they are rounded in the count; whole per cent without. */
export function useFigures(): Figures {
  const tag = languageTag(useLanguage());
  return useMemo(() => {
    const two = { minimumFractionDigits: 2, maximumFractionDigits: 2 };
    const percents = new Intl.NumberFormat(tag, {
      style: 'percent',
      ...two,
      trailingZeroDisplay: 'stripIfInteger',
    });
    const decimals = new Intl.NumberFormat(tag, two);
    return {
      percent: (value) => percents.format(value / 100),
      decimal: (value) => decimals.format(value),
    };
  }, [tag]);
}
