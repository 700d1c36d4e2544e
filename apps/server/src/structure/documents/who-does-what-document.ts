import { dayInWords } from '@augenhoehe/domain/contract';
import { type DoingRow, type TaskRow, whoDoesWhat } from '@augenhoehe/domain/structure';
import type { Block, TypesetDocument } from '../../platform/typesetting/index.ts';
import { filled } from './filled.ts';
import { pageWords } from './page-words.ts';
import { untilInWords } from './until-in-words.ts';
import type { TakingPart, WhoDoesWhatLook, WhoDoesWhatSheet } from './who-does-what-sheet.ts';
import { whoDoesWhatWords } from './who-does-what-words.ts';

type Row = DoingRow<TakingPart, TaskRow>;
interface Telling extends Pick<WhoDoesWhatSheet, 'about' | 'contexts'> {
  readonly words: (typeof whoDoesWhatWords)[WhoDoesWhatLook['language']];
  readonly language: WhoDoesWhatLook['language'];
}

interface Cell {
  readonly heading: string;
  readonly share: number;
  readonly textOf: (row: Row) => string;
}

function whoOf({ name, task }: Row, { words }: Telling): string {
  if (name !== null) return name === '' ? words.vacant : name;
  return task === null ? '' : words.nobody;
}

/** Of somebody with several tasks once. */
function partOf({ who, task, isFirst }: Row, { about, contexts }: Telling): string {
  if (about !== 'neighbourhood') return isFirst ? (who?.part ?? '') : '';
  return contexts.get(task?.cooperationId ?? task?.bodyId ?? '') ?? '';
}

function taskOf({ task }: Row, { words }: Telling): string {
  if (task === null) return '';
  if (task.state === 'offered' && task.offeredTo !== null) {
    return `${task.title}\n${filled(words.asked, { actor: task.offeredTo.name })}`;
  }
  return task.state === 'seeking' ? `${task.title}\n${words.wanted}` : task.title;
}

function contactOf({ who, task, isFirst }: Row, { words }: Telling): string {
  const doneBy = task?.doneBy ?? '';
  const contact = doneBy === '' ? (who?.contact ?? '') : doneBy;
  const deputy = isFirst ? (who?.contactDeputy ?? '') : '';
  return deputy === '' ? contact : `${contact}\n${filled(words.contactDeputy, { deputy })}`.trim();
}

function cellsFor(telling: Telling): readonly Cell[] {
  const { words, about, language } = telling;
  const part = {
    cooperation: words.contribution,
    body: words.function,
    neighbourhood: words.belongsTo,
  };
  return [
    { heading: words.who, share: 5, textOf: (row) => whoOf(row, telling) },
    { heading: part[about], share: 5, textOf: (row) => partOf(row, telling) },
    { heading: words.task, share: 7, textOf: (row) => taskOf(row, telling) },
    {
      heading: words.until,
      share: 4,
      textOf: ({ task }) => (task === null ? '' : untilInWords(task, language)),
    },
    { heading: words.deputy, share: 4, textOf: ({ task }) => task?.deputy?.name ?? '' },
    { heading: words.contact, share: 5, textOf: (row) => contactOf(row, telling) },
  ];
}

function tableOf({ doers, tasks }: WhoDoesWhatSheet, telling: Telling): Block {
  const rows = whoDoesWhat(doers, tasks);
  if (rows.length === 0) return { kind: 'paragraph', text: telling.words.nothing };
  const cells = cellsFor(telling);
  return {
    kind: 'table',
    columns: cells.map(({ heading, share }) => ({ heading, share })),
    rows: rows.map((row) => cells.map(({ textOf }) => textOf(row))),
  };
}

/** Who does what until when, in one table: what each brings in, the tasks, who steps in, and whom to ask. */
export function whoDoesWhatDocument(
  sheet: WhoDoesWhatSheet,
  { place, language, paper }: WhoDoesWhatLook,
): TypesetDocument {
  const { name, tasks, about, contexts, day } = sheet;
  const words = whoDoesWhatWords[language];
  const unowned = tasks.filter(({ owner }) => owner === null).length;
  const all = String(tasks.length);
  const count = unowned === 0 ? all : filled(words.unowned, { all, open: String(unowned) });
  return {
    paper,
    language,
    title: name,
    genre: words.genre,
    author: place,
    day,
    header: about === 'neighbourhood' ? place : `${place} · ${name}`,
    footer: words.genre,
    pageWords: pageWords[language],
    blocks: [
      {
        kind: 'facts',
        entries: [
          { term: words.stand, description: dayInWords(day, language) },
          { term: words.tasks, description: count },
        ],
      },
      tableOf(sheet, { words, about, contexts, language }),
    ],
  };
}
