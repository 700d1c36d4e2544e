import type { Language } from '@augenhoehe/domain/contract';
import type { Block, TypesetDocument } from '../../platform/typesetting/index.ts';
import { heading, pageWords, signedBy, together } from '../../structure/index.ts';
import { answerColumns } from './answer-columns.ts';
import type { DecisionSheet } from './decision-sheet.ts';
import { methodWords } from './method-words.ts';
import { optionsOnPaper } from './option-on-paper.ts';
import { paperWords } from './paper-words.ts';
import { secretEntry } from './secret-entry.ts';
import { untilFacts } from './until-facts.ts';

/**
 * A sheet to enter the ballots of a decision by hand: a row for each voice, a column for each option or answer,
 * and who entered and who checked it. Of a secret decision the names stand apart from what lay in the box.
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
      ...(isSecret ? secretEntry(sheet, language) : [entryTable(sheet, language)]),
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
  const words = paperWords[language];
  const columns = [
    { heading: words.voice, share: 6 },
    ...answerColumns(sheet, language),
    { heading: words.enteredBy, share: 2.4 },
    { heading: words.checkedBy, share: 2.4 },
  ];
  const rest = columns.slice(1).map(() => '');
  return {
    kind: 'table',
    columns,
    rows: sheet.voices.map(({ name, belongsTo }) => {
      const whose = belongsTo === '' || belongsTo === name ? name : `${name}\n${belongsTo}`;
      return [whose, ...rest];
    }),
    toFill: true,
    grid: true,
  };
}
