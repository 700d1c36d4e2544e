import { roleTerms, termLabel } from '@augenhoehe/domain/catalogue';
import { dayInWords, type Language, languageTag } from '@augenhoehe/domain/contract';
import type { Block, TypesetDocument } from '../../platform/typesetting/index.ts';
import { filled } from './filled.ts';
import { heading, lines, linesFor, signedBy, together } from './meeting-blocks.ts';
import { meetingWords } from './meeting-words.ts';
import { pageWords } from './page-words.ts';
import { paragraphsOf } from './paragraphs-of.ts';
import type { RoleSheet } from './role-sheet.ts';
import { roleSheetWords } from './role-sheet-words.ts';
import { untilInWords } from './until-in-words.ts';
import { whoDoesWhatWords } from './who-does-what-words.ts';

interface RoleLook {
  readonly place: string;
  readonly language: Language;
}

function paragraph(text: string): Block {
  return { kind: 'paragraph', text };
}

function inOneLine(parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(', ');
}

function hoursInWords(hours: number, language: Language): string {
  const tag = languageTag(language);
  const isOne = new Intl.PluralRules(tag).select(hours) === 'one';
  const words = roleSheetWords[language].hours[isOne ? 'one' : 'other'];
  return filled(words, { hours: new Intl.NumberFormat(tag).format(hours) });
}

/** What is not known is a line to write on. */
function facts({ role, actor, deputyActor, context, day }: RoleSheet, language: Language): Block {
  const words = roleSheetWords[language];
  const open = meetingWords[language].openDay;
  const deputy = inOneLine([role.deputy, deputyActor]);
  function on(date: string | null): string {
    return date === null ? open : dayInWords(date, language);
  }
  return {
    kind: 'facts',
    entries: [
      { term: words.where, description: context ?? words.wholeNeighbourhood },
      { term: words.holder, description: inOneLine([actor, role.holder]) },
      { term: words.since, description: on(role.since) },
      { term: words.until, description: on(role.until) },
      { term: words.deputy, description: deputy === '' ? open : deputy },
      {
        term: words.time,
        description: role.hoursPerWeek === null ? open : hoursInWords(role.hoursPerWeek, language),
      },
      { term: whoDoesWhatWords[language].stand, description: dayInWords(day, language) },
    ],
  };
}

function mandateBlocks({ role: { mandate } }: RoleSheet, language: Language): Block[] {
  const words = roleSheetWords[language];
  return [
    heading(1, words.mandate),
    ...(mandate === ''
      ? [words.decides, words.doesNotDecide, words.mandateFrom].flatMap((hint, at) => [
          heading(2, hint),
          lines(at === 2 ? 1 : 2),
        ])
      : paragraphsOf(mandate)),
  ];
}

/** For whoever moderates; room to write where nothing is said yet. */
function neutralityBlocks({ role: { role, neutrality } }: RoleSheet, language: Language): Block[] {
  if (role !== 'moderation' && neutrality === '') return [];
  const words = roleSheetWords[language];
  return [
    heading(1, words.neutrality),
    ...(neutrality === '' ? [linesFor(words.neutralityHint, 2)] : paragraphsOf(neutrality)),
  ];
}

function taskBlock({ tasks }: RoleSheet, language: Language): Block {
  const words = roleSheetWords[language];
  if (tasks.length === 0) return paragraph(words.noTasks);
  const columns = whoDoesWhatWords[language];
  return {
    kind: 'table',
    columns: [
      { heading: columns.task, share: 6 },
      { heading: columns.until, share: 4 },
      { heading: words.doneBy, share: 4 },
      { heading: columns.deputy, share: 4 },
    ],
    rows: tasks.map((task) => [
      task.isAsked ? `${task.title}\n${words.isAsked}` : task.title,
      untilInWords(task, language),
      task.doneBy,
      task.deputy,
    ]),
  };
}

function handOverBlocks({ role }: RoleSheet, language: Language): Block[] {
  const words = roleSheetWords[language];
  const { handedOverOn, handoverNote } = role;
  return [
    heading(1, words.handOver),
    ...paragraphsOf(handoverNote),
    ...(handedOverOn === null
      ? [linesFor(words.handOverHint, 2)]
      : [paragraph(filled(words.handedOver, { day: dayInWords(handedOverOn, language) }))]),
  ];
}

/** The sheet of one role: what it is there for, who has it, what it may, what it does, and who agrees to that. */
export function roleSheetDocument(
  sheet: RoleSheet,
  { place, language }: RoleLook,
): TypesetDocument {
  const { role, actor, context, day } = sheet;
  const words = roleSheetWords[language];
  const name = termLabel(roleTerms, role.role, language);
  const term = roleTerms.find(({ key }) => key === role.role);
  return {
    paper: 'a4',
    language,
    title: `${name}: ${actor}`,
    genre: words.genre,
    author: place,
    day,
    header: context === null ? place : `${place} · ${context}`,
    footer: `${words.genre} · ${name}`,
    pageWords: pageWords[language],
    blocks: [
      heading(1, words.purpose),
      paragraph(term?.[language === 'de' ? 'task_de' : 'task_en'] ?? name),
      facts(sheet, language),
      ...mandateBlocks(sheet, language),
      ...neutralityBlocks(sheet, language),
      heading(1, words.tasks),
      taskBlock(sheet, language),
      together(
        ...handOverBlocks(sheet, language),
        heading(1, words.agreed),
        signedBy([filled(words.holderSigns, { actor }), words.giverSigns], language),
      ),
    ],
  };
}
