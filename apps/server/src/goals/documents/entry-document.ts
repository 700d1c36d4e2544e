import type { Language } from '@augenhoehe/domain/contract';
import type { Block, TypesetDocument } from '../../platform/typesetting/index.ts';
import { heading, pageWords, signedBy, together } from '../../structure/index.ts';
import { answersTo } from './ballot-answers.ts';
import type { DecisionSheet } from './decision-sheet.ts';
import { methodWords } from './method-words.ts';
import { optionMarks } from './option-marks.ts';
import { optionsOnPaper } from './option-on-paper.ts';
import { paperWords } from './paper-words.ts';
import { untilFacts } from './until-facts.ts';

interface Columns {
  readonly heading: string;
  readonly share: number;
}

/**
 * A sheet to enter the ballots of a decision by hand: a row for each voice, a column for each option or answer,
 * and who entered and who checked it. The rows of a secret decision have numbers and no names.
 */
export function entryDocument(sheet: DecisionSheet, language: Language): TypesetDocument {
  const words = paperWords[language];
  const { question, place, day, isSecret, method, closesAt } = sheet;
  const { name } = methodWords[language][method];
  return {
    paper: 'a4-landscape',
    language,
    title: `${words.entrySheet}: ${question}`,
    genre: words.entrySheet,
    author: place,
    day,
    header: `${place} · ${question}`,
    footer: words.entrySheet,
    pageWords: pageWords[language],
    blocks: [
      { kind: 'notice', text: isSecret ? words.enterHintSecret : words.enterHint },
      {
        kind: 'facts',
        entries: [{ term: words.method, description: name }, ...untilFacts(closesAt, language)],
      },
      ...legend(sheet, language),
      entryTable(sheet, language),
      together(heading(1, words.signHint), signedBy([words.enters, words.checks], language)),
    ],
  };
}

/** Which letter is which option. */
function legend({ options }: DecisionSheet, language: Language): Block[] {
  if (options.length === 0) return [];
  const words = paperWords[language];
  return [
    heading(1, words.options),
    {
      kind: 'list',
      items: [...optionsOnPaper(options, language).values()],
    },
  ];
}

function entryTable(sheet: DecisionSheet, language: Language): Block {
  const { voices, isSecret } = sheet;
  const words = paperWords[language];
  const answers = answerColumns(sheet, language);
  const columns = [
    { heading: isSecret ? words.ballotNumber : words.voice, share: isSecret ? 2 : 6 },
    ...answers,
    { heading: words.enteredBy, share: 2.4 },
    { heading: words.checkedBy, share: 2.4 },
  ];
  const rest = columns.slice(1).map(() => '');
  return {
    kind: 'table',
    columns,
    rows: voices.map(({ name, belongsTo }, at) => {
      const whose = belongsTo === '' || belongsTo === name ? name : `${name}\n${belongsTo}`;
      return [isSecret ? String(at + 1) : whose, ...rest];
    }),
    toFill: true,
    grid: true,
  };
}

/** A column for each answer to be ticked; for many answers or a number, one to write into. */
function answerColumns({ method, options }: DecisionSheet, language: Language): Columns[] {
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
