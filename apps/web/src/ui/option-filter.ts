import { useMemo } from 'react';
import { foundByWords } from './found-by-words.ts';
import { isGrouped, type Options } from './options.ts';

/** Finds an option by its label, its further words and the name of its group. */
export function useOptionFilter(options: Options): (label: string, typed: string) => boolean {
  return useMemo(() => {
    const words = new Map<string, string>();
    const groups = isGrouped(options) ? options : [{ label: '', options }];
    for (const group of groups) {
      for (const option of group.options) {
        words.set(option.label, `${option.label} ${option.words ?? ''} ${group.label}`);
      }
    }
    return (label, typed) => foundByWords(words.get(label) ?? label, typed);
  }, [options]);
}
