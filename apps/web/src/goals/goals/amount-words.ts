import type { Language } from '@augenhoehe/domain/contract';

/** A number as it is written in the language, with its unit. */
export function amountInWords(amount: number, unit: string, language: Language): string {
  const number = new Intl.NumberFormat(language, { maximumFractionDigits: 3 }).format(amount);
  return unit === '' ? number : `${number} ${unit}`;
}
