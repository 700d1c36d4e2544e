import { describe, expect, test } from 'vitest';
import { ProblemError } from '../../http/problem-error.ts';
import { readDrawing } from './read-drawing.ts';

function svg(inner: string, attributes = 'width="100" height="50"'): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" ${attributes}>${inner}</svg>`;
}

function refusalOf(text: string): string {
  try {
    return readDrawing(text);
  } catch (error) {
    if (error instanceof ProblemError) return error.code;
    throw error;
  }
}

const root = 'xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 50"';
const fonts = 'font-family="Atkinson Hyperlegible Next, DejaVu Sans"';

describe('a drawing', () => {
  test('is written anew from its shapes and words', () => {
    const drawn = svg(
      '<title>weg</title><desc>weg</desc><!-- weg --><g transform="translate(3.5 -4) scale(1.2)" class="x">' +
        '<circle r="5" fill="rgb(1, 2, 3)"/></g><text x="1" y="2" paint-order="stroke"><tspan x="1">A &amp; &lt;b&gt;</tspan></text>',
    );
    expect(readDrawing(`<?xml version="1.0"?>\n${drawn}`)).toBe(
      `<svg ${root} ${fonts} width="100" height="50"><g transform="translate(3.5 -4) scale(1.2)">` +
        '<circle r="5" fill="rgb(1, 2, 3)"></circle></g><text x="1" y="2" paint-order="stroke"><tspan x="1">A &amp; &lt;b&gt;</tspan></text></svg>',
    );
  });

  test('what has been written is read again as the same', () => {
    const once = readDrawing(svg('<g><path d="M1 2l3-4.5.5a1 1 0 0 1 2 2z"/></g>'));
    expect(readDrawing(once)).toBe(once);
  });

  test('loses what turns other words around', () => {
    expect(readDrawing(svg('<text>a\u202Eb</text>'))).toContain('<text>ab</text>');
  });
});

const laughs = Array.from(
  { length: 9 },
  (_, at) => `<!ENTITY l${String(at + 1)} "${`&l${String(at)};`.repeat(10)}">`,
).join('');

test.each([
  ['nothing', ' ', 'drawing-unreadable'],
  ['no XML', '%PDF-1.7', 'drawing-unreadable'],
  ['HTML', '<html><body/></html>', 'drawing-unreadable'],
  ['XML cut off', '<svg width="1" height="1"><g>', 'drawing-unreadable'],
  [
    'entities in a document type',
    `<!DOCTYPE svg [<!ENTITY x SYSTEM "file:///etc/passwd">]>${svg('<text>&x;</text>')}`,
    'drawing-unreadable',
  ],
  [
    'a billion laughs',
    `<!DOCTYPE svg [<!ENTITY l0 "ha">${laughs}]>${svg('<text>&l9;</text>')}`,
    'drawing-unreadable',
  ],
  [
    'parameter entities',
    `<!DOCTYPE svg [<!ENTITY % x SYSTEM "https://example.org/x.dtd">%x;]>${svg('')}`,
    'drawing-unreadable',
  ],
  ['an entity without a document type', svg('<text>&x;</text>'), 'drawing-unreadable'],
  ['a script', svg('<script>alert(1)</script>'), 'drawing-refused'],
  ['a script under a prefix', svg('<x:script/>'), 'drawing-refused'],
  ['an event', svg('<g onload="alert(1)"/>'), 'drawing-refused'],
  ['a file as image', svg('<image href="file:///etc/passwd"/>'), 'drawing-refused'],
  ['an image by its path', svg('<image xlink:href="/etc/passwd"/>'), 'drawing-refused'],
  ['an image of the network', svg('<image href="https://example.org/x.png"/>'), 'drawing-refused'],
  ['an image within', svg('<image href="data:image/svg+xml;base64,AAAA"/>'), 'drawing-refused'],
  ['a reference to itself', svg('<g id="a"><use href="#a"/></g>'), 'drawing-refused'],
  ['a link', svg('<a href="javascript:alert(1)"><rect/></a>'), 'drawing-refused'],
  ['a style sheet', svg('<style>@import url(https://example.org)</style>'), 'drawing-refused'],
  ['a style', svg('<g style="fill:url(https://example.org)"/>'), 'drawing-refused'],
  ['a fill from elsewhere', svg('<g fill="url(https://example.org#a)"/>'), 'drawing-refused'],
  ['a filter', svg('<filter id="f"><feImage href="x"/></filter>'), 'drawing-refused'],
  ['a pattern', svg('<pattern/>'), 'drawing-refused'],
  ['HTML within', svg('<foreignObject><p/></foreignObject>'), 'drawing-refused'],
  ['an animation', svg('<animate attributeName="x"/>'), 'drawing-refused'],
  ['markup in a title', svg('<title><script/></title>'), 'drawing-refused'],
  ['a namespace of another kind', svg('<g xml:base="file:///"/>'), 'drawing-refused'],
  ['a turned shape', svg('<g transform="matrix(1 0 0 1 0 0)"/>'), 'drawing-refused'],
  ['a scale without end', svg('<g transform="scale(1e30)"/>'), 'drawing-refused'],
  ['a length without end', svg('<rect width="9999999" height="1"/>'), 'drawing-refused'],
  ['a path without end', svg('<path d="M0 0L99999999 1"/>'), 'drawing-refused'],
  ['dashes of nothing', svg('<line stroke-dasharray="0"/>'), 'drawing-refused'],
  ['no size', svg('', ''), 'drawing-refused'],
  ['no width', svg('', 'width="0" height="50"'), 'drawing-refused'],
  ['a size that is no number', svg('', 'width="NaN" height="9"'), 'drawing-refused'],
  ['another view', svg('', 'width="9" height="9" viewBox="0 0 1 1"'), 'drawing-refused'],
  ['a sheet without end', svg('', 'width="99999" height="50"'), 'drawing-too-large'],
  ['groups in groups', svg('<g>'.repeat(50) + '</g>'.repeat(50)), 'drawing-refused'],
  ['a million groups in groups', svg('<g>'.repeat(900_000)), 'drawing-refused'],
  ['too many elements', svg('<g/>'.repeat(700_000)), 'drawing-too-large'],
  ['a name without end', svg(`<text>${'a'.repeat(301)}</text>`), 'drawing-too-large'],
  ['more words than a sheet has', svg('<text>Chor</text>'.repeat(40_000)), 'drawing-too-large'],
  ['a text without end', svg(`<text>${'a'.repeat(2_000_000)}</text>`), 'drawing-unreadable'],
])('%s does not get through', (_what, text, code) => {
  expect(refusalOf(text)).toBe(code);
});
