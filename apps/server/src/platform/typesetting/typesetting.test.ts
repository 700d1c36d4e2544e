import { describe, expect, test } from 'vitest';
import type { Block, TypesetDocument } from './document.ts';
import { typeset } from './index.ts';
import { bare } from './testing/bare.ts';
import { documentOf, placesOfText } from './testing/document-of.ts';
import { overlong, payloads, rightToLeft, turning, withoutGlyph } from './testing/payloads.ts';
import { readDocx } from './testing/read-docx.ts';
import { type ReadPdf, readPdf, rolesIn } from './testing/read-pdf.ts';

async function pdfOf(document: TypesetDocument): Promise<ReadPdf> {
  return await readPdf(await typeset(document, 'pdf'));
}

function timesIn(text: string, part: string): number {
  return text.split(part).length - 1;
}

const plain: TypesetDocument = {
  ...documentOf('Wort'),
  title: 'Café im Hof',
  blocks: [
    { kind: 'heading', level: 1, text: 'Ziel' },
    { kind: 'paragraph', text: 'Erste Zeile\nzweite Zeile' },
    { kind: 'heading', level: 2, text: 'Wer' },
    { kind: 'list', items: ['Chor', 'Schule'] },
    {
      kind: 'table',
      columns: [
        { heading: 'Beteiligte', share: 1 },
        { heading: 'Beitrag', share: 2 },
      ],
      rows: Array.from({ length: 80 }, (_, at) => [`Verein ${String(at)}`, 'Noten']),
    },
  ],
};

describe('a PDF', () => {
  test('claims PDF/UA-1, says its title and language, and is tagged', async () => {
    const { claimsUa, title, language, tags } = await pdfOf(plain);
    expect({ claimsUa, title, language }).toEqual({
      claimsUa: true,
      title: 'Café im Hof',
      language: 'de',
    });
    const roles = rolesIn(tags);
    for (const role of ['H1', 'H2', 'P', 'L', 'LI', 'Table', 'THead', 'TH', 'TBody', 'TD']) {
      expect(roles, role).toContain(role);
    }
    expect(roles.filter((role) => role === 'LI')).toHaveLength(2);
  });

  test('repeats the header row and numbers its pages', async () => {
    const { pages } = await pdfOf(plain);
    expect(pages.length).toBeGreaterThan(2);
    for (const [at, { text }] of pages.entries()) {
      expect(text).toContain(`Seite ${String(at + 1)} von ${String(pages.length)}`);
      expect(text).toContain('Beitrag');
    }
  });

  test.each(payloads)('%s comes out as text in every field', async (payload) => {
    const { pages } = await pdfOf(documentOf(payload));
    const said = bare(pages.map(({ text }) => text).join(''));
    const inMargins = 2 * pages.length;
    expect(timesIn(said, bare(payload))).toBeGreaterThanOrEqual(placesOfText + inMargins);
  });

  test('what runs from right to left is set; what turns other words around is left out', async () => {
    const { pages, claimsUa } = await pdfOf(documentOf(`${rightToLeft} ${turning}`));
    const said = pages.map(({ text }) => text).join('');
    expect(claimsUa).toBe(true);
    expect(said).toContain('vorgnuthcab nach');
    expect(said).not.toContain('\u202E');
  });

  test('what no font can show is set without the claim, and tagged all the same', async () => {
    const { pages, claimsUa, tags } = await pdfOf(documentOf(withoutGlyph));
    expect(claimsUa).toBe(false);
    expect(pages.length).toBeGreaterThan(1);
    expect(rolesIn(tags)).toContain('TH');
  });

  test.each(overlong)('%s stays between the margins', async (name) => {
    const { pages } = await pdfOf(documentOf(name));
    for (const { rightmost, width } of pages) {
      // 25 mm.
      expect(rightmost).toBeLessThanOrEqual(width - 70.8);
    }
  });
});

const filler: Block = { kind: 'paragraph', text: 'Zeile\n'.repeat(30).trim() };

describe('what belongs together', () => {
  async function pagesWith(blocks: readonly Block[], word: string): Promise<number[]> {
    const { pages } = await pdfOf({ ...plain, blocks });
    return pages.flatMap(({ text }, at) => (text.includes(word) ? [at] : []));
  }

  const signed: Block = {
    kind: 'signatures',
    signers: ['Erst-Name', 'Zweit-Name'],
    fields: ['Name'],
  };
  const group: readonly Block[] = [
    { kind: 'heading', level: 1, text: 'Schluss-Name' },
    { kind: 'room', lines: 2, ruled: true },
    signed,
  ];

  test('stands on one page of a PDF, with its heading', async () => {
    expect(await pagesWith([filler, ...group], '-Name')).toEqual([0, 1]);
    expect(await pagesWith([filler, { kind: 'together', blocks: group }], '-Name')).toEqual([1]);
  });

  test('is set over pages where it is higher than one, and loses nothing', async () => {
    const items = Array.from({ length: 90 }, (_, at) => `Punkt ${String(at)}.`);
    const blocks: Block[] = [{ kind: 'together', blocks: [{ kind: 'list', items }] }];
    const { pages } = await pdfOf({ ...plain, blocks });
    const said = pages.map(({ text }) => text).join('\n');
    expect(pages.length).toBeGreaterThan(1);
    for (const item of items) expect(said).toContain(item);
  });

  test('is kept on one page of a DOCX, and apart from what follows', async () => {
    const { files } = readDocx(
      await typeset({ ...plain, blocks: [{ kind: 'together', blocks: group }, filler] }, 'docx'),
    );
    const [, body = ''] = (files.get('word/document.xml') ?? '').split('Schluss-Name');
    const kept = body
      .split('</w:p>')
      .slice(1, 8)
      .map((paragraph) => paragraph.includes('<w:keepNext/>'));
    expect(kept).toEqual([true, true, true, true, true, false, false]);
  });

  test('a row of a table is not parted, unless it is higher than a third of a page', async () => {
    const columns = [
      { heading: 'Wer', share: 1 },
      { heading: 'Was', share: 1 },
    ];
    async function pagesOfRow(lines: number): Promise<number[]> {
      const row = ['Chor', `Anfang-Zeile${'\nZeile'.repeat(lines - 2)}\nEnde-Zeile`];
      return await pagesWith([filler, { kind: 'table', columns, rows: [row] }], '-Zeile');
    }
    expect(await pagesOfRow(10)).toEqual([1]);
    expect(await pagesOfRow(40)).toEqual([0, 1]);
  });

  test('a table to be filled in has room in its rows', async () => {
    const columns = [{ heading: 'Wer', share: 1 }];
    const rows = Array.from({ length: 24 }, () => ['']);
    const { pages } = await pdfOf({ ...plain, blocks: [{ kind: 'table', columns, rows }] });
    const toFill = { kind: 'table', columns, rows, toFill: true } as const;
    const filled = await pdfOf({ ...plain, blocks: [toFill] });
    expect([pages.length, filled.pages.length]).toEqual([1, 2]);
    const { files } = readDocx(await typeset({ ...plain, blocks: [toFill] }, 'docx'));
    expect(files.get('word/document.xml')).toContain('<w:trHeight w:val="510" w:hRule="atLeast"/>');
  });
});

test('what stands at the head of a page never runs off the sheet', async () => {
  const long = 'Nachbarschaftshilfe '.repeat(40).trim();
  const document = { ...plain, header: long, author: long };
  const letter = { returnAddress: 'Chor', recipient: 'Schule', about: [] };
  for (const each of [document, { ...document, letter }]) {
    const { pages } = await pdfOf(each);
    // 10 mm.
    for (const { highest } of pages) expect(highest).toBeGreaterThan(28);
    expect(pages[0]?.text).toContain('…');
  }
});

describe('a DOCX', () => {
  test('has real styles, a header row that is repeated, language and properties', async () => {
    const { files, paragraphs } = readDocx(await typeset(plain, 'docx'));
    const styleOf = new Map(paragraphs.map(({ text, style }) => [text, style]));
    expect(styleOf.get('Café im Hof')).toBe('Title');
    expect(styleOf.get('Ziel')).toBe('Heading1');
    expect(styleOf.get('Wer')).toBe('Heading2');
    expect(styleOf.get('Chor')).toBe('ListParagraph');
    expect(styleOf.get('Erste Zeile\nzweite Zeile')).toBe('Normal');
    expect(files.get('word/document.xml')).toContain('<w:tblHeader/>');
    expect(files.get('word/styles.xml')).toContain('<w:lang w:val="de"');
    const properties = files.get('docProps/core.xml');
    expect(properties).toContain('<dc:title>Café im Hof</dc:title>');
    expect(properties).toContain('<dc:language>de</dc:language>');
    expect(properties).toContain('2026-11-22T12:00:00Z');
  });

  test('says of every distance of lines that it is a multiple, else some programs set them too tight', async () => {
    const { files } = readDocx(await typeset(plain, 'docx'));
    const distances = files.get('word/styles.xml')?.match(/<w:spacing [^>]*w:line="[^>]*>/gu) ?? [];
    expect(distances.length).toBeGreaterThan(5);
    for (const distance of distances) expect(distance).toContain('w:lineRule="auto"');
  });

  test.each([...payloads, rightToLeft, withoutGlyph])(
    '%s comes out as text in every field',
    async (payload) => {
      const { paragraphs, files } = readDocx(await typeset(documentOf(payload), 'docx'));
      const said = paragraphs.map(({ text }) => text).join('\n');
      expect(timesIn(said, payload)).toBeGreaterThanOrEqual(placesOfText);
      for (const [path, xml] of files) expect(xml, path).not.toMatch(/<script|<img/u);
    },
  );

  test('characters that XML refuses are left out', async () => {
    const nasty = 'a\u0001b\u000Bc\uFFFEd\uD800e';
    const { paragraphs } = readDocx(await typeset(documentOf(nasty), 'docx'));
    expect(paragraphs.some(({ text }) => text === 'abcd\uFFFDe')).toBe(true);
  });
});

test.each(['pdf', 'docx'] as const)(
  'the same %s on the same day is the same file',
  async (format) => {
    const [one, other, later] = [
      await typeset(plain, format),
      await typeset(plain, format),
      await typeset({ ...plain, day: '2026-11-23' }, format),
    ];
    expect(Buffer.from(one).equals(other)).toBe(true);
    expect(Buffer.from(one).equals(later)).toBe(false);
  },
);
