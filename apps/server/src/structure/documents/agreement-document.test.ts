import { AgreementContent, PartKey } from '@augenhoehe/domain/structure';
import { describe, expect, test } from 'vitest';
import { typeset, type TypesetDocument } from '../../platform/typesetting/index.ts';
import { payloads } from '../../platform/typesetting/testing/payloads.ts';
import { readDocx } from '../../platform/typesetting/testing/read-docx.ts';
import { readPdf, rolesIn } from '../../platform/typesetting/testing/read-pdf.ts';
import { agreementDocument } from './agreement-document.ts';
import { sheetOf, versionOf, wordOf } from './testing/agreement-sheet.ts';

const place = 'Nordhof';
const names = ['Schule', 'Chor', 'Verein'];

type Block = TypesetDocument['blocks'][number];

function flat(blocks: readonly Block[]): Block[] {
  return blocks.flatMap((block) => (block.kind === 'together' ? flat(block.blocks) : [block]));
}

function blockOf<Kind extends Block['kind']>({ blocks }: TypesetDocument, kind: Kind) {
  return flat(blocks).filter(
    (block): block is Extract<Block, { kind: Kind }> => block.kind === kind,
  );
}

describe('the document of an agreement', () => {
  test('has its parties in their order, its parts numbered, and days in words', () => {
    const version = versionOf('Wir singen.', { parts: ['v03', 'v06'] });
    const document = agreementDocument(sheetOf(names, [version]), version, place);
    expect(blockOf(document, 'list')[0]?.items).toEqual(names);
    expect(blockOf(document, 'heading').map(({ text }) => text)).toEqual([
      'Beteiligte',
      '1. Gegenstand und Abgrenzung',
      '2. Beiträge jeder Seite',
      'Zustimmung',
      'Zustimmung auf Papier',
    ]);
    expect(blockOf(document, 'facts')[0]?.entries).toContainEqual({
      term: 'Beginn',
      description: '1. Januar 2027',
    });
    expect(blockOf(document, 'table')[0]?.rows.map(([name]) => name)).toEqual(names);
  });

  test.each([
    ['draft', /^Entwurf\./],
    ['open', /^Zur Zustimmung\./],
    ['superseded', /^Abgelöst\./],
  ] as const)('says first that it is %s', (state, notice) => {
    const version = { ...versionOf('Text'), state };
    const document = agreementDocument(sheetOf(names, [version]), version, place);
    expect(document.blocks[0]).toMatchObject({ kind: 'notice' });
    expect(blockOf(document, 'notice')[0]?.text).toMatch(notice);
  });

  test('says where it rests or has ended, and why', () => {
    const version = { ...versionOf('Text'), state: 'in-force' as const, inForceOn: '2026-12-01' };
    const sheet = sheetOf(names, [version]);
    const told = {
      state: 'ended',
      stateUntil: '2027-02-28',
      stateReason: '{day} Geld fehlt',
    } as const;
    const ended = { ...sheet, agreement: { ...sheet.agreement, ...told } };
    expect(blockOf(agreementDocument(sheet, version, place), 'notice')).toEqual([]);
    expect(blockOf(agreementDocument(ended, version, place), 'notice')[0]?.text).toBe(
      'Die Vereinbarung ist beendet zum 28. Februar 2027. Grund: {day} Geld fehlt',
    );
  });

  test('tells who confirmed in which way; only whose word is missing signs', () => {
    const version = {
      ...versionOf('Text'),
      confirmations: [
        wordOf(0, { way: 'paper', witness: 'Sozialarbeit' }),
        wordOf(2, { answer: 'declined', reason: 'Zu viel Geld' }),
      ],
    };
    const document = agreementDocument(sheetOf(names, [version]), version, place);
    expect(blockOf(document, 'table').at(-1)?.rows).toEqual([
      [
        'Schule',
        'Leitung, Vorstand',
        'zugestimmt, auf Papier; verglichen durch Sozialarbeit',
        '21. November 2026',
      ],
      ['Chor', '', 'noch offen', ''],
      [
        'Verein',
        'Leitung, Vorstand',
        'abgelehnt, mit eigenem Zugang\nGrund: Zu viel Geld',
        '21. November 2026',
      ],
    ]);
    expect(blockOf(document, 'signatures')[0]?.signers).toEqual(['Chor']);
  });

  test('nobody signs what is in force, what was only said, or for a party that has left', () => {
    const open = versionOf('Text', { parties: 2 });
    const inForce = { ...open, state: 'in-force' as const };
    const sheet = sheetOf(names, [open]);
    const oral = { ...sheet, agreement: { ...sheet.agreement, form: 'oral' as const } };
    const left = {
      ...sheet,
      parties: sheet.parties.map((party) => ({ ...party, takesPart: false })),
    };
    for (const document of [
      agreementDocument(sheet, inForce, place),
      agreementDocument(oral, open, place),
      agreementDocument(left, open, place),
    ]) {
      expect(blockOf(document, 'signatures')).toEqual([]);
    }
    expect(blockOf(agreementDocument(left, open, place), 'list')[0]?.items).toEqual([
      'Schule',
      'Chor',
    ]);
  });

  test('is in the language of the agreement', async () => {
    const version = versionOf('We sing.', { language: 'en' });
    const document = agreementDocument(sheetOf(names, [version]), version, place);
    const { pages, language } = await readPdf(await typeset(document, 'pdf'));
    expect(language).toBe('en');
    const said = pages.map(({ text }) => text).join('\n');
    expect(said).toContain('1 January 2027');
    expect(said).toContain('Page 1 of');
    expect(JSON.stringify(document)).not.toMatch(/Beteiligte|Fassung|Zustimmung/u);
  });
});

test('what was typed comes out as text, wherever it was typed', async () => {
  const version = {
    ...versionOf(payloads.join('\n\n')),
    reason: payloads.join(' '),
    confirmations: payloads.map((payload, at) =>
      wordOf(at, {
        name: payload,
        function: payload,
        witness: payload,
        reason: payload,
        answer: 'declined',
      }),
    ),
  };
  const document = agreementDocument(sheetOf(payloads, [version]), version, payloads[0] ?? '');
  const { paragraphs } = readDocx(await typeset(document, 'docx'));
  const said = paragraphs.map(({ text }) => text).join('\n');
  for (const payload of payloads) expect(said).toContain(payload);
  expect((await readPdf(await typeset(document, 'pdf'))).claimsUa).toBe(true);
});

test('NUL never gets that far', () => {
  const { content } = versionOf('a\u0000b');
  expect(AgreementContent.safeParse(content).success).toBe(false);
});

test('200 parties with long names', async () => {
  const many = Array.from({ length: 200 }, (_, at) =>
    `${String(at)} ${'Nachbarschaftshilfeverein am Hafergraben '.repeat(5)}`.slice(0, 200),
  );
  const version = versionOf('Wir bringen Tische und Bänke mit.', { parties: 200 });
  const document = agreementDocument(sheetOf(many, [version]), version, place);
  const { pages, tags } = await readPdf(await typeset(document, 'pdf'));
  expect(Math.max(...pages.map(({ rightmost, width }) => rightmost - width))).toBeLessThan(-70.8);
  expect(rolesIn(tags).filter((role) => role === 'TR').length).toBeGreaterThanOrEqual(3 * 200);
  expect((await typeset(document, 'docx')).length).toBeGreaterThan(10_000);
}, 120_000);

test('a hundred pages', async () => {
  const text = 'Wir treffen uns jeden Monat und halten fest, was wir einander versprechen. '.repeat(
    200,
  );
  const version = versionOf(text.slice(0, 20_000), { parts: PartKey.options });
  const document = agreementDocument(sheetOf(names, [version]), version, place);
  const { pages, claimsUa } = await readPdf(await typeset(document, 'pdf'));
  expect(pages.length).toBeGreaterThanOrEqual(100);
  expect(claimsUa).toBe(true);
  expect(pages.at(-1)?.text).toContain(`von ${String(pages.length)}`);
}, 120_000);
