import { useMemo } from 'react';
import { languageTag } from '../../app/language-tag.ts';
import { useLanguage } from '../../app/use-language.ts';
import { percent } from '../../inventory/index.ts';

export interface Numbers {
  readonly decimal: (value: number) => string;
  readonly share: (value: number) => string;
  /** With its sign, a difference. */
  readonly signed: (value: number, digits: number) => string;
}

/** Numbers as they are written in the language of the interface. */
export function useNumbers(): Numbers {
  const tag = languageTag(useLanguage());
  return useMemo(() => {
    const decimals = new Intl.NumberFormat(tag, {
      minimumFractionDigits: 0,
      maximumFractionDigits: 2,
    });
    return {
      decimal: (value) => decimals.format(value),
      share: (value) => percent(value, tag),
      signed: (value, digits) =>
        new Intl.NumberFormat(tag, {
          signDisplay: 'exceptZero',
          maximumFractionDigits: digits,
        }).format(value),
    };
  }, [tag]);
}
