import type { Language } from '@augenhoehe/domain/contract';
import type { Block } from '../../platform/typesetting/index.ts';
import { heading, together } from '../../structure/index.ts';
import { answerColumns } from './answer-columns.ts';
import { answerWords } from './answer-words.ts';
import { answersTo } from './ballot-answers.ts';
import type { DecisionSheet } from './decision-sheet.ts';
import { paperWords } from './paper-words.ts';

/** To be ticked by hand. */
const box = '☐';

/** Who put a ballot into the box, on a page of its own, and on the next what lay in it. */
export function secretEntry(sheet: DecisionSheet, language: Language): Block[] {
  const words = paperWords[language];
  return [
    heading(1, words.register),
    {
      kind: 'table',
      columns: [
        { heading: words.voice, share: 8 },
        { heading: words.putIn, share: 3 },
      ],
      rows: sheet.voices.map(({ name, belongsTo }) => [
        belongsTo === '' || belongsTo === name ? name : `${name}\n${belongsTo}`,
        box,
      ]),
      toFill: true,
      grid: true,
    },
    { kind: 'page-break' },
    ...countedOut(sheet, language),
  ];
}

/** Tally marks where there are few answers; else a row for each ballot. */
function countedOut(sheet: DecisionSheet, language: Language): Block[] {
  const words = paperWords[language];
  const answers = answersTo(sheet.method, language);
  if (answers === null) {
    const columns = [
      { heading: words.ballotNumber, share: 2 },
      ...answerColumns(sheet, language),
      { heading: answerWords[language].invalid, share: 2.4 },
    ];
    const rest = columns.slice(1).map(() => '');
    return [
      heading(1, words.countedOut),
      {
        kind: 'table',
        columns,
        rows: sheet.voices.map((_, at) => [String(at + 1), ...rest]),
        toFill: true,
        grid: true,
      },
    ];
  }
  const { abstention, invalid } = answerWords[language];
  const last = answers.includes(abstention) ? [invalid] : [abstention, invalid];
  return [
    together(heading(1, words.countedOut), {
      kind: 'table',
      columns: [
        { heading: words.answer, share: 5 },
        { heading: words.tallyMarks, share: 10 },
        { heading: words.ballotCount, share: 3 },
      ],
      rows: [...answers, ...last, words.total].map((answer) => [answer, '', '']),
      toFill: true,
      grid: true,
    }),
  ];
}
