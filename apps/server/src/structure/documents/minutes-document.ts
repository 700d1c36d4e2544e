import { dayInWords, type Language } from '@augenhoehe/domain/contract';
import type { MeetingPlan } from '@augenhoehe/domain/structure';
import type { Block, TypesetDocument } from '../../platform/typesetting/index.ts';
import type { BodySheet } from './body-sheet.ts';
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
import { minutesWords } from './minutes-words.ts';
import { pageWords } from './page-words.ts';

interface MinutesLook {
  readonly place: string;
  readonly language: Language;
}

/** So many items have room where nobody has said what the meeting is about. */
const itemsAtLeast = 4;
const threeRows = ['', '', ''];

function itemBlocks(item: string, language: Language): Block[] {
  const words = minutesWords[language];
  return [
    heading(2, item),
    heading(3, words.discussed),
    lines(3),
    heading(3, words.decided),
    lines(2),
    together(
      heading(3, words.tasks),
      tableToFill(
        [
          [meetingWords[language].who, 3],
          [words.what, 5],
          [words.until, 2],
        ],
        threeRows,
      ),
    ),
  ];
}

/** A frame for minutes: who sits in the body, what the meeting is about, and room for what comes out. */
export function minutesDocument(
  sheet: BodySheet,
  { heldOn, agenda }: MeetingPlan,
  { place, language }: MinutesLook,
): TypesetDocument {
  const { body, day } = sheet;
  const words = minutesWords[language];
  const shared = meetingWords[language];
  const items =
    agenda.length > 0 ? agenda : Array.from({ length: itemsAtLeast }, () => shared.openDay);
  const held = heldOn === null ? shared.openDay : dayInWords(heldOn, language);
  return {
    paper: 'a4',
    language,
    title: body.name,
    genre: words.genre,
    author: place,
    day,
    header: `${place} · ${body.name}`,
    footer: heldOn === null ? words.genre : `${words.genre} · ${held}`,
    pageWords: pageWords[language],
    blocks: [
      {
        kind: 'facts',
        entries: [
          { term: shared.day, description: held },
          ...(body.rhythm === '' ? [] : [{ term: shared.rhythm, description: body.rhythm }]),
        ],
      },
      heading(1, words.attendance),
      attendance(sheet, language, [shared.guests]),
      heading(1, words.agenda),
      ...items.flatMap((item, at) =>
        itemBlocks(`${words.item} ${String(at + 1)}: ${item}`, language),
      ),
      heading(1, words.next),
      linesFor(words.nextHint, 2),
      together(
        heading(1, words.feedback),
        tableToFill(
          [
            [words.toWhom, 3],
            [words.what, 4],
            [shared.who, 3],
            [words.until, 2],
          ],
          threeRows,
        ),
        signedBy([words.keeper], language),
      ),
    ],
  };
}
