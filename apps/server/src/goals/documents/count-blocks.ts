import { type Language, languageTag } from '@augenhoehe/domain/contract';
import type { Tally } from '@augenhoehe/domain/goals';
import type { Block } from '../../platform/typesetting/index.ts';
import { filled } from '../../structure/index.ts';
import { answerWords } from './answer-words.ts';
import { countWords } from './count-words.ts';
import type { OptionOnPaper } from './decision-sheet.ts';
import { optionMarks } from './option-marks.ts';
import { optionsOnPaper } from './option-on-paper.ts';

type Figures = Tally['options'][string];
type FiguresWith<Key extends string> = Extract<Figures, Readonly<Record<Key, unknown>>>;
type Cell = readonly [heading: string, text: string, share?: number];

/** „58,33 %“; a share of nobody is a dash. */
export function percentInWords(percent: number | null, language: Language): string {
  return percent === null ? '–' : `${decimals(percent, language)} %`;
}

interface Shown {
  readonly options: readonly OptionOnPaper[];
  readonly tally: Tally;
  /** How many votes objected until the group tested it; they are among the concerns. */
  readonly refuted: number;
}

/** What was counted: of one proposal a row with the answers, of several options a row for each by its place. */
export function countBlocks({ options, tally, refuted }: Shown, language: Language): Block[] {
  const [proposal] = Object.values(tally.options);
  if (proposal === undefined) return [];
  if ('profile' in proposal) return gradientBlocks(proposal, language);
  if ('consent' in proposal) return [consentTable(proposal, refuted, language)];
  if ('yes' in proposal) return [yesNoTable(proposal, language)];
  const named = optionsOnPaper(options, language);
  const marks = optionMarks(options);
  const placed = tally.ranking.flatMap((ids, place) => ids.map((id) => ({ id, place })));
  const rows = placed.flatMap(({ id, place }) => {
    const [figures, option] = [tally.options[id], named.get(id)];
    if (figures === undefined || option === undefined) return [];
    return [optionCells({ figures, option, place, marks }, language)];
  });
  return [tableOf(rows)];
}

function tableOf(rows: readonly (readonly Cell[])[]): Block {
  const [first = []] = rows;
  return {
    kind: 'table',
    columns: first.map(([heading, , share = 2]) => ({ heading, share })),
    rows: rows.map((cells) => cells.map(([, text]) => text)),
  };
}

function decimals(value: number, language: Language): string {
  return new Intl.NumberFormat(languageTag(language), {
    minimumFractionDigits: 2,
    maximumFractionDigits: 2,
  }).format(value);
}

function yesNoTable(figures: FiguresWith<'yes'>, language: Language): Block {
  const words = countWords[language];
  const { organisations } = figures;
  return tableOf([
    yesNoCells(figures, { what: words.voices, language }),
    ...(organisations === undefined
      ? []
      : [yesNoCells(organisations, { what: words.organisations, language })]),
  ]);
}

function yesNoCells(
  count: Omit<FiguresWith<'yes'>, 'organisations'>,
  { what, language }: { readonly what: string; readonly language: Language },
): Cell[] {
  const words = countWords[language];
  const answers = answerWords[language];
  return [
    [words.counted, what, 3],
    [answers.yes, String(count.yes)],
    [answers.no, String(count.no)],
    ...statesOf(count, language),
  ];
}

interface States {
  readonly abstained: number;
  readonly invalid: number;
  readonly missing: number;
  readonly entitled: number;
}

function statesOf({ abstained, invalid, missing, entitled }: States, language: Language): Cell[] {
  const words = countWords[language];
  return [
    [words.abstained, String(abstained), 2.6],
    [words.invalid, String(invalid), 2.4],
    [words.missing, String(missing), 2.4],
    [words.entitled, String(entitled), 3.2],
  ];
}

function consentTable(count: FiguresWith<'consent'>, refuted: number, language: Language): Block {
  const words = answerWords[language];
  const states = countWords[language];
  const rows: (readonly [string, number])[] = [
    [words.consent, count.consent],
    [words.consent_with_concern, count.consentWithConcern - refuted],
    ...(refuted > 0 ? [[words.refuted, refuted] as const] : []),
    [words.objection, count.objection],
    [words.stands_aside, count.standsAside],
    [states.abstained, count.abstained],
    [states.invalid, count.invalid],
    [states.missing, count.missing],
    [states.entitled, count.entitled],
  ];
  return tableOf(
    rows.map(([answer, number]) => [
      [states.counted, answer, 6],
      [states.voices, String(number)],
    ]),
  );
}

function gradientBlocks(
  { profile, support, light }: FiguresWith<'profile'>,
  language: Language,
): Block[] {
  const words = countWords[language];
  const { gradients } = answerWords[language];
  const text = filled(words.support, {
    percent: percentInWords(support, language),
    light: light === null ? '–' : words.lights[light],
  });
  return [
    tableOf(
      profile.map((count, at) => [
        [words.gradient, `${at + 1} ${gradients[at] ?? ''}`, 6],
        [words.voices, String(count)],
      ]),
    ),
    { kind: 'paragraph', text },
  ];
}

interface Counted {
  readonly figures: Figures;
  /** As it is called on paper. */
  readonly option: string;
  readonly place: number;
  readonly marks: ReadonlyMap<string, string>;
}

function optionCells({ figures, option, place, marks }: Counted, language: Language): Cell[] {
  const words = countWords[language];
  const flag =
    'sufficientlyRated' in figures && !figures.sufficientlyRated ? `\n${words.notEnough}` : '';
  return [
    [words.place, String(place + 1), 1.8],
    [words.counted, `${option}${flag}`, 7],
    ...cellsOf(figures, marks, language),
  ];
}

function cellsOf(figures: Figures, marks: ReadonlyMap<string, string>, language: Language): Cell[] {
  const words = countWords[language];
  if ('groupResistance' in figures) return consensingCells(figures, language);
  if ('mean' in figures) return scoreCells(figures, language);
  if ('dots' in figures) {
    return [
      [words.dots, String(figures.dots)],
      [words.supporters, String(figures.supporters)],
    ];
  }
  if ('approvals' in figures) {
    return [
      [words.approvals, String(figures.approvals), 3],
      [words.share, percentInWords(figures.percent, language), 3],
    ];
  }
  if ('duels' in figures) return [[words.duels, duelsOf(figures, marks), 7]];
  return [];
}

function consensingCells(
  { acceptance, sum, raters, highest, atLeast8, abstained, missing }: FiguresWith<'acceptance'>,
  language: Language,
): Cell[] {
  const words = countWords[language];
  const most = new Intl.NumberFormat(languageTag(language)).format(raters * 10);
  const given = new Intl.NumberFormat(languageTag(language)).format(sum);
  return [
    [words.acceptance, percentInWords(acceptance, language), 3],
    [words.resistance, filled(words.resistanceOf, { sum: given, most }), 3],
    [words.highest, highest === null ? '–' : String(highest), 2.4],
    [words.high, String(atLeast8), 1.8],
    [words.abstained, String(abstained), 2.6],
    [words.missing, String(missing), 2.4],
  ];
}

function scoreCells(
  { mean, raters, abstained, missing, distribution }: FiguresWith<'distribution'>,
  language: Language,
): Cell[] {
  const words = countWords[language];
  return [
    [words.mean, mean === null ? '–' : decimals(mean, language), 3],
    [words.raters, String(raters), 2.4],
    [words.distribution, distribution.join(' · '), 4],
    [words.abstained, String(abstained), 2.6],
    [words.missing, String(missing), 2.4],
  ];
}

/** „B 37, C 55“: how many put it before each of the others. */
function duelsOf({ duels }: FiguresWith<'duels'>, marks: ReadonlyMap<string, string>): string {
  return [...marks]
    .flatMap(([id, mark]) => {
      const wins = duels[id];
      return wins === undefined ? [] : [`${mark}\u00A0${wins}`];
    })
    .join(', ');
}
