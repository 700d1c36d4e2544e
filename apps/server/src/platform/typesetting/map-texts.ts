import type {
  Block,
  DocumentLogo,
  Drawing,
  Letterhead,
  Part,
  TypesetDocument,
} from './document.ts';
import { lineOn } from './paper.ts';

/** @param room the share of a line on A4 that it has at the size of the text */
type Change = (text: string, room: number) => string;

/** What larger letters, indents and insets leave of a line. */
const rooms = {
  title: 0.45,
  heading: 0.7,
  indented: 0.9,
  inset: 0.04,
  small: 0.8,
  field: 0.3,
  window: 0.48,
  beside: 0.36,
};

type TableBlock = Extract<Block, { kind: 'table' }>;

function mapTable(block: TableBlock, change: Change, line: number): TableBlock {
  const { columns, rows } = block;
  const all = columns.reduce((sum, { share }) => sum + share, 0);
  const shares = columns.map(({ share }) => (share / all) * line - rooms.inset);
  return {
    ...block,
    columns: columns.map((column, at) => ({
      ...column,
      heading: change(column.heading, shares[at] ?? 0),
    })),
    rows: rows.map((row) => row.map((cell, at) => change(cell, shares[at] ?? 0))),
  };
}

function mapBlock(block: Block, change: Change, line: number): Block {
  if (block.kind === 'cut') return block;
  return block.kind === 'together'
    ? { ...block, blocks: block.blocks.map((each) => mapBlock(each, change, line)) }
    : mapPart(block, change, line);
}

function mapPart(block: Part, changeAll: Change, line: number): Part {
  const change: Change = (text, room) => changeAll(text, room * line);
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
      return mapTable(block, changeAll, line);
    case 'signatures':
      return {
        ...block,
        signers: block.signers.map((signer) => change(signer, rooms.indented)),
        fields: block.fields.map((field) => change(field, rooms.field)),
      };
    case 'room':
    case 'page-break':
      return block;
  }
}

function mapLetter({ returnAddress, recipient, about }: Letterhead, change: Change): Letterhead {
  return {
    returnAddress: change(returnAddress, rooms.window),
    recipient: change(recipient, rooms.window),
    about: about.map(({ term, description }) => ({
      term: change(term, rooms.beside),
      description: change(description, rooms.beside),
    })),
  };
}

function mapLogo(logo: DocumentLogo, change: Change): DocumentLogo {
  const { alternative } = logo;
  // It stands in no line.
  return alternative === null
    ? logo
    : { ...logo, alternative: change(alternative, Number.POSITIVE_INFINITY) };
}

function mapDrawing({ svg, description, below }: Drawing, change: Change, line: number): Drawing {
  return {
    svg,
    // It stands in no line.
    description: change(description, Number.POSITIVE_INFINITY),
    below: below.map((text) => change(text, line)),
  };
}

/** The document with every text of it changed, but those within a drawing. */
export function mapTexts(document: TypesetDocument, change: Change): TypesetDocument {
  const { title, genre, author, header, footer, pageWords, blocks, paper, letter, drawing, logo } =
    document;
  const line = lineOn(paper);
  return {
    ...document,
    title: change(title, rooms.title * line),
    genre: change(genre, line),
    author: change(author, 1),
    header: change(header, line),
    footer: change(footer, rooms.small * line),
    pageWords: { page: change(pageWords.page, rooms.small), of: change(pageWords.of, rooms.small) },
    ...(letter === undefined ? {} : { letter: mapLetter(letter, change) }),
    ...(logo === undefined ? {} : { logo: mapLogo(logo, change) }),
    ...(drawing === undefined ? {} : { drawing: mapDrawing(drawing, change, line) }),
    blocks: blocks.map((block) => mapBlock(block, change, line)),
  };
}
