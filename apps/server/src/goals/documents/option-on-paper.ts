import type { Language } from '@augenhoehe/domain/contract';
import type { OptionOnPaper } from './decision-sheet.ts';
import { optionMarks } from './option-marks.ts';
import { paperWords } from './paper-words.ts';

/** „A  Mehr Licht“ for each option, by its id; one that leaves things as they are says so. */
export function optionsOnPaper(
  options: readonly OptionOnPaper[],
  language: Language,
): ReadonlyMap<string, string> {
  const marks = optionMarks(options);
  const { passive: asItIs } = paperWords[language];
  return new Map(
    options.map(({ id, text, passive }) => {
      const says = !passive || text.toLowerCase().startsWith(asItIs.toLowerCase());
      return [id, `${marks.get(id) ?? ''}  ${says ? text : `${asItIs}: ${text}`}`] as const;
    }),
  );
}
