import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import type { DocumentLogo, TypesetDocument } from './document.ts';
import { typeset } from './index.ts';
import { documentOf } from './testing/document-of.ts';
import { payloads } from './testing/payloads.ts';
import { readDocx } from './testing/read-docx.ts';
import { readPdf, type Tag } from './testing/read-pdf.ts';

async function logoOf(
  width: number,
  height: number,
  alternative: string | null = 'Logo',
): Promise<DocumentLogo> {
  const create = { width, height, channels: 4, background: '#0a68' } as const;
  return { png: await sharp({ create }).png().toBuffer(), width, height, alternative };
}

function figuresIn(tags: readonly Tag[]): (string | undefined)[] {
  return tags.flatMap(({ role, alternative, children }) =>
    role === 'Figure' ? [alternative] : figuresIn(children),
  );
}

const drawing = {
  svg: '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><rect width="9" height="9"/></svg>',
  description: 'Netz',
  below: [],
};
const letter = { returnAddress: 'Chor', recipient: 'Schule', about: [] };
const plain = documentOf('Wort');
const kinds: readonly [string, TypesetDocument][] = [
  ['a document', plain],
  ['a letter', { ...plain, letter }],
  ['a wide sheet', { ...plain, paper: 'a3-landscape' }],
];

describe.each(kinds)('the logo of %s', (_what, document) => {
  test.each([
    [960, 96],
    [256, 256],
    [26, 256],
    [64, 7],
  ])('of %i × %i pixels keeps its proportions', async (width, height) => {
    const logo = await logoOf(width, height);
    const { claimsUa, tags, pages } = await readPdf(await typeset({ ...document, logo }, 'pdf'));
    expect(claimsUa).toBe(true);
    expect(figuresIn(tags)).toEqual(['Logo']);
    expect(pages[0]?.text).toContain('Wort');
    const { files } = readDocx(await typeset({ ...document, logo }, 'docx'));
    const [, wide = '', high = ''] =
      /<wp:extent cx="(\d+)" cy="(\d+)"/u.exec(files.get('word/document.xml') ?? '') ?? [];
    // English metric units, 36,000 a millimetre.
    expect(Number(wide)).toBeLessThanOrEqual(60 * 36_000);
    expect(Number(high)).toBeLessThanOrEqual(16 * 36_000 + 1);
    expect(Number(wide) / Number(high)).toBeCloseTo(width / height, 2);
  });

  test('is told by its description, whatever stands in it', async () => {
    const said = payloads.join(' ');
    const logo = await logoOf(400, 100, said);
    const { claimsUa, tags } = await readPdf(await typeset({ ...document, logo }, 'pdf'));
    expect({ claimsUa, figures: figuresIn(tags) }).toEqual({ claimsUa: true, figures: [said] });
    const { files } = readDocx(await typeset({ ...document, logo }, 'docx'));
    expect(files.get('word/document.xml')).toContain('&lt;script&gt;alert(1)');
    expect(files.get('word/document.xml')).not.toContain('<script');
  });

  test('that only adorns is passed over in silence', async () => {
    const logo = await logoOf(400, 100, null);
    const { claimsUa, tags } = await readPdf(await typeset({ ...document, logo }, 'pdf'));
    expect({ claimsUa, figures: figuresIn(tags) }).toEqual({ claimsUa: true, figures: [] });
    const { files } = readDocx(await typeset({ ...document, logo }, 'docx'));
    expect(files.get('word/document.xml')).toContain('<adec:decorative');
  });

  test('leaves the same document the same file, and another document its own', async () => {
    const [green, small] = [await logoOf(400, 100), await logoOf(100, 100, null)];
    for (const format of ['pdf', 'docx'] as const) {
      const first = await typeset({ ...document, logo: green }, format);
      const other = await typeset({ ...document, logo: small }, format);
      const again = await typeset({ ...document, logo: green }, format);
      const without = await typeset(document, format);
      expect(Buffer.from(first).equals(again)).toBe(true);
      expect(Buffer.from(first).equals(other)).toBe(false);
      expect(without.length).toBeLessThan(first.length);
    }
  });
});

test('beside a drawing there is still one page', async () => {
  const logo = await logoOf(960, 240);
  const document = { ...plain, paper: 'a4-landscape', drawing, blocks: [], logo } as const;
  const { pages, tags } = await readPdf(await typeset(document, 'pdf'));
  expect(pages).toHaveLength(1);
  expect(figuresIn(tags)).toEqual(['Logo', 'Netz']);
});

test('beside a letter’s logo a long name stays on the sheet', async () => {
  const logo = await logoOf(960, 240);
  const author = 'Nachbarschaftshilfeverein '.repeat(12).trim();
  const { pages } = await readPdf(await typeset({ ...plain, letter, author, logo }, 'pdf'));
  // 10 mm.
  for (const { highest } of pages) expect(highest).toBeGreaterThan(28);
});
