import type { Language } from '@augenhoehe/domain/contract';
import type { Block, TypesetDocument } from '../../platform/typesetting/index.ts';
import { filled, heading, lines, linesFor, pageWords, together } from '../../structure/index.ts';
import { abstainsByOption, answersTo, isTicked } from './ballot-answers.ts';
import type { DecisionSheet, VoiceOnPaper } from './decision-sheet.ts';
import { methodWords } from './method-words.ts';
import { optionsOnPaper } from './option-on-paper.ts';
import { paperWords } from './paper-words.ts';
import { untilFacts } from './until-facts.ts';
import { voiceModeWords } from './voice-mode-words.ts';

/** To be ticked by hand. */
const box = '☐';

/** Characters. */
const longOption = 400;

/** Whose ballots are printed: one for each voice by name, or so many without a name. */
type Ballots = 'by-name' | number;

interface BallotsAsked {
  readonly ballots: Ballots;
  readonly language: Language;
}

/**
 * Ballots to cut out, each with what is asked, how to fill it in, and room to write; before them, for whoever
 * hands them out, how to do it. A secret ballot has no place for a name.
 */
export function ballotsDocument(sheet: DecisionSheet, asked: BallotsAsked): TypesetDocument {
  const { language } = asked;
  const words = paperWords[language];
  const drawn = ballotsOf(sheet, asked);
  const between = { kind: fillsPage(sheet) ? 'page-break' : 'cut' } as const;
  return {
    paper: 'a4',
    language,
    title: `${words.ballots}: ${sheet.question}`,
    genre: words.ballots,
    author: sheet.place,
    day: sheet.day,
    header: `${sheet.place} · ${sheet.question}`,
    footer: words.ballots,
    pageWords: pageWords[language],
    blocks: [
      ...coverBlocks(sheet, drawn.length, asked),
      { kind: 'page-break' },
      ...drawn.flatMap((voice, at) => [
        ...(at === 0 ? [] : [between]),
        ballotBlock(sheet, voice, {
          language,
          title: filled(words.ballot, { number: String(at + 1), all: String(drawn.length) }),
        }),
      ]),
    ],
  };
}

/** Ballots with many or long options begin a page each; nothing is left to cut. */
function fillsPage({ options }: DecisionSheet): boolean {
  return options.length > 6 || options.some(({ text }) => text.length > longOption);
}

function ballotsOf(
  { isSecret, voices }: DecisionSheet,
  { ballots }: BallotsAsked,
): (VoiceOnPaper | null)[] {
  if (ballots !== 'by-name') return Array.from({ length: ballots }, () => null);
  return isSecret ? voices.map(() => null) : [...voices];
}

function coverBlocks(
  sheet: DecisionSheet,
  count: number,
  { ballots, language }: BallotsAsked,
): Block[] {
  const { method, isSecret, closesAt, explanation } = sheet;
  const words = paperWords[language];
  const { name, howTo, howCounted } = methodWords[language][method];
  const open = ballots === 'by-name' ? words.handOutNamed : words.handOut;
  const handOut = isSecret ? words.handOutSecret : open;
  const apart = fillsPage(sheet) ? '' : `${words.cutApart} `;
  return [
    { kind: 'notice', text: `${apart}${handOut}` },
    {
      kind: 'facts',
      entries: [
        { term: words.method, description: name },
        { term: words.ballotCount, description: String(count) },
        ...untilFacts(closesAt, language),
      ],
    },
    ...(explanation === ''
      ? []
      : [heading(1, words.question), { kind: 'paragraph', text: explanation } as const]),
    heading(1, words.howToFill),
    { kind: 'paragraph', text: howTo },
    heading(1, words.howCounted),
    { kind: 'paragraph', text: howCounted },
  ];
}

interface BallotLook {
  readonly title: string;
  readonly language: Language;
}

function ballotBlock(
  sheet: DecisionSheet,
  voice: VoiceOnPaper | null,
  { title, language }: BallotLook,
): Block {
  const { method, question, options, closesAt, voiceMode } = sheet;
  const { howTo } = methodWords[language][method];
  const proposals = answersTo(method, language) === null ? [] : options;
  const until = untilFacts(closesAt, language);
  return together(
    heading(1, title),
    ...voiceBlocks(sheet, voice, language),
    heading(2, question),
    ...proposals.map(({ text }) => ({ kind: 'paragraph', text }) as const),
    { kind: 'paragraph', text: howTo },
    answerTable(sheet, language),
    ...roomBlocks(sheet, language),
    { kind: 'paragraph', text: voiceModeWords[language][voiceMode] },
    ...(until.length === 0 ? [] : [{ kind: 'facts', entries: until } as const]),
  );
}

function voiceBlocks(
  { isSecret }: DecisionSheet,
  voice: VoiceOnPaper | null,
  language: Language,
): Block[] {
  const words = paperWords[language];
  if (isSecret) return [{ kind: 'paragraph', text: words.secretLine }];
  if (voice === null) return [linesFor(words.voiceLine, 1)];
  const { name, belongsTo } = voice;
  const whose =
    belongsTo === '' || belongsTo === name
      ? name
      : `${name}, ${filled(words.belongsTo, { name: belongsTo })}`;
  return [{ kind: 'facts', entries: [{ term: words.voice, description: whose }] }];
}

function answerTable({ method, options }: DecisionSheet, language: Language): Block {
  const words = paperWords[language];
  const { columns } = methodWords[language][method];
  const answers = answersTo(method, language);
  const [first = '', abstention] = columns;
  const narrow = [
    { heading: first, share: 3 },
    ...(abstention === undefined ? [] : [{ heading: abstention, share: 3 }]),
  ];
  if (answers !== null) {
    return {
      kind: 'table',
      columns: [{ heading: words.answer, share: 10 }, ...narrow],
      rows: answers.map((answer) => [answer, box]),
      toFill: true,
      grid: true,
    };
  }
  const toTick = [isTicked(method) ? box : '', ...(abstainsByOption(method) ? [box] : [])];
  return {
    kind: 'table',
    columns: [{ heading: words.option, share: 12 }, ...narrow],
    rows: [...optionsOnPaper(options, language).values()].map((option) => [option, ...toTick]),
    toFill: true,
    grid: true,
  };
}

/** Room to write; on a secret ballot none, as a hand gives away whose it is. */
function roomBlocks({ method, isSecret }: DecisionSheet, language: Language): Block[] {
  if (isSecret) return method === 'yes_no' ? [] : [abstainAll(language)];
  return reasonBlocks(method, language);
}

function reasonBlocks(method: DecisionSheet['method'], language: Language): Block[] {
  const words = paperWords[language];
  switch (method) {
    case 'yes_no':
      return [linesFor(words.reason, 1)];
    case 'gradients':
      return [linesFor(words.reason, 1), abstainAll(language)];
    case 'consent':
      return [linesFor(words.reasonConsent, 3)];
    case 'consensing':
      return [{ kind: 'paragraph', text: words.reasonHigh }, lines(2), abstainAll(language)];
    case 'score':
    case 'dots':
    case 'approval':
    case 'schulze':
      return [abstainAll(language)];
  }
}

function abstainAll(language: Language): Block {
  return { kind: 'paragraph', text: paperWords[language].abstainAll };
}
