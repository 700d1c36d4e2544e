import {
  Document,
  Footer,
  Header,
  HeadingLevel,
  Packer,
  PageBreak,
  PageNumber,
  Paragraph,
  type Table,
  TabStopType,
  TextRun,
} from 'docx';
import type { Block, TypesetDocument } from './document.ts';
import { docxLines } from './docx-lines.ts';
import { bullets, docxNumbering, docxStyles } from './docx-styles.ts';
import { docxSignature, docxTable, lineWidth } from './docx-table.ts';
import { stampDocx } from './stamp-docx.ts';

/** Twentieths of a point. */
const page = {
  size: { width: 11_906, height: 16_838 },
  margin: { top: 1700, bottom: 1590, left: 1418, right: 1418, header: 700, footer: 700 },
};

const headings = {
  1: HeadingLevel.HEADING_1,
  2: HeadingLevel.HEADING_2,
  3: HeadingLevel.HEADING_3,
} as const;

function partsOf(block: Block): (Paragraph | Table)[] {
  switch (block.kind) {
    case 'heading':
      return [new Paragraph({ heading: headings[block.level], children: docxLines(block.text) })];
    case 'paragraph':
      return [new Paragraph({ children: docxLines(block.text) })];
    case 'notice':
      return [new Paragraph({ style: 'Notice', children: docxLines(block.text) })];
    case 'list':
      return block.items.map(
        (item) =>
          new Paragraph({
            style: 'ListParagraph',
            numbering: { reference: bullets, level: 0 },
            children: docxLines(item),
          }),
      );
    case 'facts':
      return block.entries.map(
        ({ term, description }) =>
          new Paragraph({
            children: [new TextRun({ text: `${term}: `, bold: true }), ...docxLines(description)],
          }),
      );
    case 'table':
      // Word joins two tables that follow each other without a paragraph between.
      return [docxTable(block), new Paragraph({ style: 'Small' })];
    case 'signatures':
      return block.signers.flatMap((signer) => docxSignature(signer, block.fields));
    case 'page-break':
      return [new Paragraph({ children: [new PageBreak()] })];
  }
}

function headerOf({ header }: TypesetDocument): Header {
  return new Header({ children: [new Paragraph({ style: 'Small', children: docxLines(header) })] });
}

function footerOf({ footer, pageWords }: TypesetDocument): Footer {
  const number = new TextRun({
    children: [
      `\t${pageWords.page} `,
      PageNumber.CURRENT,
      ` ${pageWords.of} `,
      PageNumber.TOTAL_PAGES,
    ],
  });
  return new Footer({
    children: [
      new Paragraph({
        style: 'Small',
        tabStops: [{ type: TabStopType.RIGHT, position: lineWidth }],
        children: [...docxLines(footer), number],
      }),
    ],
  });
}

/** A DOCX that is written with styles, so that it can be edited and read out as what it is. */
export async function writeDocx(document: TypesetDocument): Promise<Uint8Array> {
  const { language, title, genre, author, blocks } = document;
  const file = new Document({
    title,
    subject: genre,
    creator: author,
    lastModifiedBy: author,
    hyphenation: { autoHyphenation: true },
    styles: docxStyles(language),
    numbering: docxNumbering,
    sections: [
      {
        properties: { page },
        headers: { default: headerOf(document) },
        footers: { default: footerOf(document) },
        children: [
          new Paragraph({ style: 'Subtitle', children: docxLines(genre) }),
          new Paragraph({ heading: HeadingLevel.TITLE, children: docxLines(title) }),
          ...blocks.flatMap(partsOf),
        ],
      },
    ],
  });
  return stampDocx(await Packer.toBuffer(file), document);
}
