import { describe, expect, test } from 'vitest';
import type { TypesetDocument } from '../document.ts';
import { typeset } from '../index.ts';
import { bare } from '../testing/bare.ts';
import { documentOf } from '../testing/document-of.ts';
import { payloads, withoutGlyph } from '../testing/payloads.ts';
import { readPdf, rolesIn } from '../testing/read-pdf.ts';
import { readDrawing } from './read-drawing.ts';

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

function drawingOf(names: readonly string[]): string {
  const texts = names.map(
    (name, at) =>
      `<g transform="translate(20 ${String(40 + at * 30)})"><circle r="9" fill="rgb(20, 90, 80)"/>` +
      `<text x="14" y="5" font-size="15" fill="#123456" stroke="#ffffff" stroke-width="4" paint-order="stroke"><tspan x="14" y="5">${escaped(name)}</tspan></text></g>`,
  );
  return readDrawing(`<svg width="1500" height="1200">${texts.join('')}</svg>`);
}

function pageOf(names: readonly string[], paper: TypesetDocument['paper']): TypesetDocument {
  return {
    ...documentOf('Wort', []),
    paper,
    title: 'Netz Nordhof',
    genre: 'Ohne Filter',
    drawing: {
      svg: drawingOf(names),
      description: 'Zeichnung des Netzes',
      below: ['Stand heute. 2 von 2 Akteuren.'],
    },
  };
}

async function read(document: TypesetDocument) {
  return await readPdf(await typeset(document, 'pdf'));
}

describe('a drawing on paper', () => {
  test.each([
    ['a4-landscape', 842],
    ['a3-landscape', 1191],
  ] as const)('is one tagged page of %s with its words as text', async (paper, wide) => {
    const { pages, tags, claimsUa, title } = await read(pageOf(payloads, paper));
    expect({ pages: pages.length, claimsUa, title }).toEqual({
      pages: 1,
      claimsUa: true,
      title: 'Netz Nordhof',
    });
    expect(rolesIn(tags)).toContain('Figure');
    expect(Math.round(pages[0]?.width ?? 0)).toBe(wide);
    const text = bare(pages[0]?.text ?? '');
    for (const words of [
      ...payloads,
      'Netz Nordhof',
      'Ohne Filter',
      'Stand heute.',
      'Seite 1 von 1',
    ]) {
      expect(text).toContain(bare(words));
    }
  });

  test('stays one page however much is said around it', async () => {
    const document = pageOf(['Chor'], 'a4-landscape');
    const { pages } = await read({
      ...document,
      title: 'Wort '.repeat(40).trim(),
      genre: 'Filter '.repeat(142).trim(),
      drawing: {
        svg: drawingOf(['Chor']),
        description: 'Zeichnung',
        below: [1, 2].map(() => 'Satz '.repeat(100).trim()),
      },
    });
    expect(pages).toHaveLength(1);
    expect(pages[0]?.text).toContain('Chor');
  });

  test('gives up the claim, not the page, where a name has no glyph', async () => {
    const { pages, claimsUa } = await read(pageOf([withoutGlyph, 'Chor'], 'a4-landscape'));
    expect({ claimsUa, pages: pages.length }).toEqual({ claimsUa: false, pages: 1 });
    expect(pages[0]?.text).toContain('Chor');
  });

  test('of all the elements there may be is set in time', async () => {
    const icon =
      '<g opacity="0.3"><svg width="24" height="24" viewBox="0 0 24 24"><path d="M1 1l9 9"/></svg></g>';
    const svg = readDrawing(`<svg width="1500" height="1200">${icon.repeat(19_000)}</svg>`);
    const document = pageOf([], 'a4-landscape');
    const { pages } = await read({
      ...document,
      drawing: { svg, description: 'Zeichnung', below: [] },
    });
    expect(pages).toHaveLength(1);
  });

  test('of as many words as there may be is set in time', async () => {
    const words = `<text>${'Wort '.repeat(60)}</text>`;
    const svg = readDrawing(`<svg width="1500" height="1200">${words.repeat(330)}</svg>`);
    const document = pageOf([], 'a4-landscape');
    const { pages } = await read({
      ...document,
      drawing: { svg, description: 'Zeichnung', below: [] },
    });
    expect(pages).toHaveLength(1);
  });
});
