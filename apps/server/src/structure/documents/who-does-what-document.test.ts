import { ActorId } from '@augenhoehe/domain/contract';
import { expect, test } from 'vitest';
import { typeset } from '../../platform/typesetting/index.ts';
import { readPdf, rolesIn } from '../../platform/typesetting/testing/read-pdf.ts';
import { idOf } from './testing/id-of.ts';
import { taskRowOf, whoDoesWhatOf } from './testing/who-does-what-sheet.ts';
import { whoDoesWhatDocument } from './who-does-what-document.ts';
import type { WhoDoesWhatSheet } from './who-does-what-sheet.ts';

const look = { place: 'Nordhof', language: 'de', paper: 'a3-landscape' } as const;

function tableOf(sheet: WhoDoesWhatSheet) {
  return whoDoesWhatDocument(sheet, look).blocks.find((block) => block.kind === 'table');
}

test('parties with what they bring in, their tasks, who steps in and whom to ask', () => {
  const sheet: WhoDoesWhatSheet = {
    ...whoDoesWhatOf(['Schule', 'Chor'], { text: 'Noten' }),
    tasks: [
      taskRowOf('Raum', { owner: ['Schule', 0], dueOn: '2026-12-01', rule: 'FREQ=MONTHLY' }),
      taskRowOf('Saft', { owner: ['Schule', 0], doneBy: 'Mensa' }),
      taskRowOf('Ton', {
        state: 'offered',
        offeredTo: { id: ActorId.parse(idOf(101)), name: 'Chor' },
      }),
      taskRowOf('Plakat'),
    ],
  };
  expect(tableOf(sheet)?.columns.map(({ heading }) => heading)).toEqual([
    'Wer',
    'Beitrag',
    'Aufgabe',
    'Bis wann',
    'Vertretung',
    'Ansprechbar',
  ]);
  expect(tableOf(sheet)?.rows).toEqual([
    [
      'Schule',
      'Noten',
      'Raum',
      '1. Dezember 2026,\njeden Monat',
      '',
      'Noten\nin Vertretung: Noten',
    ],
    ['Schule', '', 'Saft', '', '', 'Mensa'],
    ['Chor', 'Noten', '', '', '', 'Noten\nin Vertretung: Noten'],
    ['noch niemand', '', 'Ton\nangefragt: Chor', '', '', ''],
    ['noch niemand', '', 'Plakat\nWer übernimmt?', '', '', ''],
  ]);
});

test('seats with their function, vacant ones too', () => {
  const empty = { actorId: null, name: '', part: 'Geflüchtete', contact: '', contactDeputy: '' };
  const sheet = { ...whoDoesWhatOf([]), about: 'body', doers: [empty] } as const;
  expect(tableOf(sheet)?.columns[1]?.heading).toBe('Funktion');
  expect(tableOf(sheet)?.rows).toEqual([['unbesetzt', 'Geflüchtete', '', '', '', '']]);
});

test('of the neighbourhood what each task belongs to', () => {
  const sheet = {
    ...whoDoesWhatOf(['Chor'], { text: 'Café' }),
    about: 'neighbourhood',
    doers: [],
  } as const;
  expect(tableOf(sheet)?.rows).toEqual([
    ['Chor', 'Café', 'Café', '24. Dezember 2026', 'Chor', 'Café'],
  ]);
});

test('says so where nothing is entered', () => {
  const { blocks } = whoDoesWhatDocument(whoDoesWhatOf([]), look);
  expect(blocks.at(-1)).toEqual({
    kind: 'paragraph',
    text: 'Es ist noch nicht eingetragen, wer was macht.',
  });
});

test('is a sheet for a wall, its header row on every page', async () => {
  const names = Array.from({ length: 80 }, (_, at) => `Verein ${String(at)}`);
  const document = whoDoesWhatDocument(whoDoesWhatOf(names), look);
  const { pages, tags } = await readPdf(await typeset(document, 'pdf'));
  // 420 mm.
  expect(pages[0]?.width).toBeCloseTo(1190.55, 0);
  expect(pages.length).toBeGreaterThan(2);
  for (const { text } of pages) expect(text).toContain('Ansprechbar');
  expect(rolesIn(tags.slice(0, 1)).filter((role) => role === 'TR')).toHaveLength(81);
});
