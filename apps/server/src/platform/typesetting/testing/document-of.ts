import type { Block, TypesetDocument } from '../document.ts';

/** A document with the text in every place that takes one. */
export function documentOf(
  text: string,
  blocks: readonly Block[] = everyBlockOf(text),
): TypesetDocument {
  return {
    paper: 'a4',
    language: 'de',
    title: text,
    genre: text,
    author: text,
    day: '2026-11-22',
    header: text,
    footer: text,
    pageWords: { page: 'Seite', of: 'von' },
    blocks,
  };
}

function everyBlockOf(text: string): Block[] {
  return [
    { kind: 'notice', text },
    { kind: 'facts', entries: [{ term: text, description: text }] },
    { kind: 'heading', level: 1, text },
    { kind: 'paragraph', text },
    { kind: 'heading', level: 2, text },
    { kind: 'list', items: [text, text] },
    { kind: 'heading', level: 3, text },
    {
      kind: 'table',
      columns: [
        { heading: text, share: 3 },
        { heading: text, share: 3 },
        { heading: text, share: 3 },
        { heading: text, share: 2 },
      ],
      rows: [
        [text, text, text, text],
        [text, text, text, text],
      ],
    },
    { kind: 'page-break' },
    { kind: 'signatures', signers: [text, text], fields: [text, text, text] },
  ];
}

/** How often the text of `documentOf` stands on its pages besides header and footer. */
export const placesOfText = 26;
