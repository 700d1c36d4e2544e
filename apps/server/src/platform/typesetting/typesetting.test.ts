import { describe, expect, test } from 'vitest';
import type { TypesetDocument } from './document.ts';
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
