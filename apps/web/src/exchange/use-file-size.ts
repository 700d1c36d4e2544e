import { useLanguage } from '../app/use-language.ts';

/** „12 kB“, „1,4 MB“ */
export function useFileSize(): (bytes: number) => string {
  const language = useLanguage();
  return function fileSize(bytes) {
    const [amount, unit] =
      bytes < 1_000_000
        ? [Math.max(1, Math.round(bytes / 1_000)), 'kilobyte']
        : [bytes / 1_000_000, 'megabyte'];
    return new Intl.NumberFormat(language, {
      style: 'unit',
      unit,
      maximumFractionDigits: 1,
    }).format(amount);
  };
}
