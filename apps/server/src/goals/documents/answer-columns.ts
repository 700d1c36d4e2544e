import type { Language } from '@augenhoehe/domain/contract';
import { answersTo } from './ballot-answers.ts';
import type { DecisionSheet } from './decision-sheet.ts';
import { optionMarks } from './option-marks.ts';
import { paperWords } from './paper-words.ts';

interface Columns {
  readonly heading: string;
  readonly share: number;
}

/** A column for each answer to be ticked; for many answers or a number, one to write into. */
export function answerColumns({ method, options }: DecisionSheet, language: Language): Columns[] {
  const words = paperWords[language];
  const abstained = { heading: words.abstained, share: 2.4 };
  const answers = answersTo(method, language);
  if (method === 'gradients') return [{ heading: words.gradient, share: 4 }, abstained];
  if (answers !== null) {
    const ticked = answers.map((answer) => ({ heading: answer, share: 2.6 }));
    return method === 'consent' ? [...ticked, { heading: words.reasons, share: 5 }] : ticked;
  }
  return [
    ...[...optionMarks(options).values()].map((heading) => ({ heading, share: 1.2 })),
    abstained,
  ];
}
