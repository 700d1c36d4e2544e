import type { Block, TypesetDocument } from './document.ts';

/** @param room the share of a line that it has at the size of the text */
type Change = (text: string, room: number) => string;

/** What larger letters, indents and insets leave of a line. */
const rooms = { title: 0.45, heading: 0.7, indented: 0.9, inset: 0.04, small: 0.8, field: 0.3 };

type TableBlock = Extract<Block, { kind: 'table' }>;

function mapTable({ kind, columns, rows }: TableBlock, change: Change): TableBlock {
  const all = columns.reduce((sum, { share }) => sum + share, 0);
  const shares = columns.map(({ share }) => share / all - rooms.inset);
  return {
    kind,
    columns: columns.map((column, at) => ({
      ...column,
      heading: change(column.heading, shares[at] ?? 0),
    })),
    rows: rows.map((row) => row.map((cell, at) => change(cell, shares[at] ?? 0))),
  };
}

function mapBlock(block: Block, change: Change): Block {
  switch (block.kind) {
    case 'heading':
      return { ...block, text: change(block.text, rooms.heading) };
    case 'paragraph':
      return { ...block, text: change(block.text, 1) };
    case 'notice':
      return { ...block, text: change(block.text, rooms.indented) };
    case 'list':
      return { ...block, items: block.items.map((item) => change(item, rooms.indented)) };
    case 'facts':
      return {
        ...block,
        entries: block.entries.map(({ term, description }) => ({
          term: change(term, rooms.indented),
          description: change(description, 1),
        })),
      };
    case 'table':
      return mapTable(block, change);
    case 'signatures':
      return {
        ...block,
        signers: block.signers.map((signer) => change(signer, rooms.indented)),
        fields: block.fields.map((field) => change(field, rooms.field)),
      };
    case 'page-break':
      return block;
  }
}

/** The document with every text of it changed. */
export function mapTexts(document: TypesetDocument, change: Change): TypesetDocument {
  const { title, genre, author, header, footer, pageWords, blocks } = document;
  return {
    ...document,
    title: change(title, rooms.title),
    genre: change(genre, 1),
    author: change(author, 1),
    header: change(header, 1),
    footer: change(footer, rooms.small),
    pageWords: { page: change(pageWords.page, rooms.small), of: change(pageWords.of, rooms.small) },
    blocks: blocks.map((block) => mapBlock(block, change)),
  };
}
