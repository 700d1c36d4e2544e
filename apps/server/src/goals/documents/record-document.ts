import { dayInWords, type Language } from '@augenhoehe/domain/contract';
import { type DecisionRecord, type Tally, votesOf } from '@augenhoehe/domain/goals';
import type { Block, TypesetDocument } from '../../platform/typesetting/index.ts';
import {
  filled,
  heading,
  lines,
  linesFor,
  pageWords,
  paragraphsOf,
  signedBy,
  together,
} from '../../structure/index.ts';
import { ballotsInWords } from './ballot-in-words.ts';
import { countBlocks, percentInWords } from './count-blocks.ts';
import type { CountedDecision } from './decision-sheet.ts';
import { methodWords } from './method-words.ts';
import { optionsOnPaper } from './option-on-paper.ts';
import { outcomeInWords } from './outcome-in-words.ts';
import { recordWords } from './record-words.ts';
import { weightsInWords } from './weights-in-words.ts';
import { ruleFacts } from './rule-facts.ts';

/**
 * The record of a decision: what was asked and by which rules, what was counted, who voted how where that was
 * open, and what people made of it. What nobody has entered yet is room to write.
 */
export function recordDocument(decision: CountedDecision, language: Language): TypesetDocument {
  const words = recordWords[language];
  const { question, explanation, place, day, method } = decision;
  return {
    paper: 'a4',
    language,
    title: question,
    genre: words.genre,
    author: place,
    day,
    header: `${place} · ${question}`,
    footer: words.genre,
    pageWords: pageWords[language],
    blocks: [
      { kind: 'notice', text: outcomeInWords(decision, language) },
      ...(explanation === '' ? [] : [heading(1, words.question), ...paragraphsOf(explanation)]),
      ...optionBlocks(decision, language),
      heading(1, words.rules),
      ruleFacts(decision, language),
      { kind: 'paragraph', text: methodWords[language][method].howCounted },
      heading(1, words.count),
      ...figureBlocks(decision, language),
      ...voiceBlocks(decision, language),
      ...objectionBlocks(decision, language),
      ...outcomeBlocks(decision, language),
    ],
  };
}

function optionBlocks({ options }: CountedDecision, language: Language): Block[] {
  if (options.length === 0) return [];
  const words = recordWords[language];
  const named = optionsOnPaper(options, language);
  return [
    heading(1, words.options),
    {
      kind: 'table',
      columns: [
        { heading: words.option, share: 5 },
        { heading: words.checksum, share: 6 },
      ],
      rows: options.map(({ id, sha256 }) => [named.get(id) ?? '', sha256]),
    },
  ];
}

function figureBlocks({ counted, options, refuted }: CountedDecision, language: Language): Block[] {
  const words = recordWords[language];
  if (counted === null) return [{ kind: 'paragraph', text: words.fewBallots }];
  const { record, tally } = counted;
  const { entitled, takingPart, required, needed, met } = tally.quorum;
  const turnout = filled(words.turnout, {
    entitled: String(entitled),
    takingPart: String(takingPart),
  });
  const enough = filled(words.turnoutNeeded, {
    needed: String(needed),
    met: met ? words.met : words.missed,
  });
  return [
    { kind: 'paragraph', text: required === null ? turnout : `${turnout} ${enough}` },
    ...countBlocks({ options, tally, refuted: votesOf(record, refuted) }, language),
    ...weightBlocks(tally, language),
    ...baseBlocks(tally, language),
    { kind: 'paragraph', text: words.recount },
  ];
}

function weightBlocks({ power }: Tally, language: Language): Block[] {
  if (power === undefined) return [];
  return [{ kind: 'paragraph', text: recordWords[language].weighted }];
}

function baseBlocks({ base }: Tally, language: Language): Block[] {
  if (base === undefined) return [];
  const words = recordWords[language];
  const text = filled(words.yesShare, {
    base: words.bases[base.kind],
    size: String(base.size),
    percent: percentInWords(base.yesPercent, language),
  });
  return [{ kind: 'paragraph', text }];
}

function voiceBlocks(decision: CountedDecision, language: Language): Block[] {
  const words = recordWords[language];
  const { voices, struck, isSecret, counted } = decision;
  const gone = struck.map(
    (each) => ({ kind: 'paragraph', text: filled(words.struck, each) }) as const,
  );
  if (isSecret || counted === null) {
    return [
      heading(1, words.entitled),
      { kind: 'paragraph', text: words.sealed },
      { kind: 'list', items: voices.map(({ name }) => name) },
      ...gone,
    ];
  }
  return [heading(1, words.whoAndHow), ballotTable(decision, counted.record, language), ...gone];
}

function ballotTable(
  { voices, notes, refuted }: CountedDecision,
  record: DecisionRecord,
  language: Language,
): Block {
  const words = recordWords[language];
  const ballots = ballotsInWords(record, refuted, language);
  const weights = weightsInWords(record, language);
  const noteOf = new Map(notes.map((note) => [note.voice, note]));
  return {
    kind: 'table',
    columns: [
      { heading: words.voice, share: 5 },
      { heading: words.answer, share: 5 },
      { heading: words.reason, share: 5 },
    ],
    rows: voices.map(({ id, name, belongsTo }) => {
      const { reason = '', way = '' } = noteOf.get(id) ?? {};
      const answer = ballots.get(id) ?? '';
      const weighs = weights.get(id);
      return [
        [name, ...(belongsTo === name ? [] : [belongsTo]), weighs ?? '']
          .filter((line) => line !== '')
          .join('\n'),
        way === '' ? answer : `${answer}\n${way}`,
        reason,
      ];
    }),
  };
}

function objectionBlocks({ objections }: CountedDecision, language: Language): Block[] {
  if (objections.length === 0) return [];
  const words = recordWords[language];
  return [
    heading(1, words.objections),
    {
      kind: 'table',
      columns: [
        { heading: words.voice, share: 4 },
        { heading: words.objection, share: 6 },
        { heading: words.fate, share: 5 },
      ],
      rows: objections.map(({ round, voice, reason, harmedAim, fate }) => [
        `${voice}\n${filled(words.round, { round: String(round) })}`,
        `${reason}\n${filled(words.harms, { aim: harmedAim })}`,
        fate === '' ? words.stillOpen : fate,
      ]),
    },
  ];
}

function outcomeBlocks({ outcome }: CountedDecision, language: Language): Block[] {
  const words = recordWords[language];
  const signers = signedBy([words.chair, words.keeper], language);
  if (outcome === null) {
    return [
      together(heading(1, words.outcome), lines(3)),
      together(heading(1, words.dissent), lines(2)),
      together(heading(1, words.review), linesFor(words.reviewHint, 1), signers),
    ];
  }
  const { statement, againstCount, dissent, followUps, reviewOn } = outcome;
  return [
    heading(1, words.outcome),
    ...paragraphsOf(statement),
    ...said(words.againstCount, againstCount),
    ...said(words.dissent, dissent),
    ...(followUps.length === 0
      ? []
      : [heading(1, words.followUps), { kind: 'list', items: followUps } as const]),
    together(
      heading(1, words.review),
      reviewOn === null
        ? linesFor(words.reviewHint, 1)
        : { kind: 'paragraph', text: dayInWords(reviewOn, language) },
      signers,
    ),
  ];
}

function said(term: string, text: string): Block[] {
  return text === '' ? [] : [heading(1, term), ...paragraphsOf(text)];
}
