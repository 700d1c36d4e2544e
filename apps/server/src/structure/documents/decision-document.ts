import { decisionRuleTerms, termLabel } from '@augenhoehe/domain/catalogue';
import { dayInWords, type Language } from '@augenhoehe/domain/contract';
import type { DecisionPlan } from '@augenhoehe/domain/structure';
import type { Block, TypesetDocument } from '../../platform/typesetting/index.ts';
import type { BodySheet } from './body-sheet.ts';
import { decisionWords } from './decision-words.ts';
import { filled } from './filled.ts';
import {
  attendance,
  heading,
  lines,
  linesFor,
  signedBy,
  tableToFill,
  together,
} from './meeting-blocks.ts';
import { meetingWords } from './meeting-words.ts';
import { pageWords } from './page-words.ts';
import { paragraphsOf } from './paragraphs-of.ts';

interface DecisionLook {
  readonly place: string;
  readonly language: Language;
}

const threeRows = ['', '', ''];

function ruleBlocks({ body }: BodySheet, language: Language): Block[] {
  const words = decisionWords[language];
  const { decisionRule, decides } = body;
  return [
    heading(1, words.rule),
    ...(decisionRule === null
      ? [linesFor(words.ruleOpen, 1)]
      : ([
          { kind: 'paragraph', text: termLabel(decisionRuleTerms, decisionRule, language) },
        ] as const)),
    ...(decides === ''
      ? []
      : [{ kind: 'paragraph' as const, text: filled(words.decides, { words: decides }) }]),
  ];
}

/** What was counted, what came out, which objections there were, and when to look again: to be written in. */
function outcomeBlocks(options: readonly string[], language: Language): Block[] {
  const words = decisionWords[language];
  return [
    together(
      heading(1, words.count),
      tableToFill(
        [
          [words.option, 5],
          [words.inFavour, 2],
          [words.against, 2],
          [words.abstained, 2],
        ],
        options.length > 0 ? options : threeRows,
      ),
      linesFor(words.countHint, 1),
    ),
    heading(1, words.outcome),
    lines(3),
    together(
      heading(1, words.objections),
      tableToFill(
        [
          [meetingWords[language].who, 3],
          [words.objection, 4],
          [words.fate, 4],
        ],
        threeRows,
      ),
    ),
    together(
      heading(1, words.review),
      linesFor(words.reviewHint, 1),
      signedBy([words.chair, words.keeper], language),
    ),
  ];
}

/** A frame for the record of a decision: question, options, rule and members as known, and room for the rest. */
export function decisionDocument(
  sheet: BodySheet,
  { decidedOn, question, options }: DecisionPlan,
  { place, language }: DecisionLook,
): TypesetDocument {
  const { body, day } = sheet;
  const words = decisionWords[language];
  const shared = meetingWords[language];
  const on = decidedOn === null ? shared.openDay : dayInWords(decidedOn, language);
  return {
    paper: 'a4',
    language,
    title: filled(words.titleOf, { body: body.name }),
    genre: words.genre,
    author: place,
    day,
    header: `${place} · ${body.name}`,
    footer: decidedOn === null ? words.genre : `${words.genre} · ${on}`,
    pageWords: pageWords[language],
    blocks: [
      {
        kind: 'facts',
        entries: [
          { term: shared.body, description: body.name },
          { term: shared.day, description: on },
        ],
      },
      heading(1, words.question),
      ...(question === '' ? [lines(2)] : paragraphsOf(question)),
      heading(1, words.options),
      options.length === 0 ? lines(3) : { kind: 'list', items: options },
      ...ruleBlocks(sheet, language),
      heading(1, words.entitled),
      attendance(sheet, language),
      ...outcomeBlocks(options, language),
    ],
  };
}
