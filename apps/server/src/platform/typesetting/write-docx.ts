import {
  Document,
  Footer,
  Header,
  HeadingLevel,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  TabStopType,
  TextRun,
} from 'docx';
import type { TypesetDocument } from './document.ts';
import { docxLetterOpening } from './docx-letter.ts';
import { docxLogo } from './docx-logo.ts';
import { docxParts } from './docx-parts.ts';
import { docxLines } from './docx-lines.ts';
import { docxNumbering, docxStyles } from './docx-styles.ts';
import { logoSize } from './logo-size.ts';
import { type Paper, sheets, sideMargin } from './paper.ts';
import { stampDocx } from './stamp-docx.ts';
import { twips } from './twips.ts';

const side = twips(sideMargin);
const margin = { top: 1700, bottom: 1590, left: side, right: side, header: 700, footer: 700 };

function pageOn(paper: Paper) {
  const { width, height } = sheets[paper];
  const isLandscape = width > height;
  // The library turns the sheet itself.
  const [short, long] = [Math.min(width, height), Math.max(width, height)];
  return {
    size: {
      width: twips(short),
      height: twips(long),
      orientation: isLandscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
    },
    margin,
  };
}

function lineWidthOn(paper: Paper): number {
  return twips(sheets[paper].width) - 2 * side;
}

/** A letter begins with who writes it. */
function firstHeaderOf({ author, logo }: TypesetDocument): Header {
  const besides = logo === undefined ? {} : { indent: { right: twips(logoSize(logo).width + 8) } };
  return new Header({
    children: [new Paragraph({ ...besides, children: docxLines(author, { bold: true }) })],
  });
}

function openingOf(document: TypesetDocument): Paragraph[] {
  const { genre, title, letter, logo } = document;
  if (letter !== undefined) return docxLetterOpening(document, margin.top);
  return [
    ...(logo === undefined ? [] : [new Paragraph({ style: 'Logo', children: [docxLogo(logo)] })]),
    new Paragraph({ style: 'Subtitle', children: docxLines(genre) }),
    new Paragraph({ heading: HeadingLevel.TITLE, children: docxLines(title) }),
  ];
}

function headerOf({ header }: TypesetDocument): Header {
  return new Header({
    children: [
      new Paragraph({ style: 'Small', spacing: { after: 200 }, children: docxLines(header) }),
    ],
  });
}

function footerOf({ footer, pageWords, paper }: TypesetDocument): Footer {
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
        tabStops: [{ type: TabStopType.RIGHT, position: lineWidthOn(paper) }],
        children: [...docxLines(footer), number],
      }),
    ],
  });
}

/** A DOCX that is written with styles, so that it can be edited and read out as what it is. */
export async function writeDocx(document: TypesetDocument): Promise<Uint8Array> {
  const { language, title, genre, author, blocks, paper } = document;
  const setting = { lineWidth: lineWidthOn(paper), keepNext: false, keepWithin: false };
  const isLetter = document.letter !== undefined;
  const file = new Document({
    title,
    subject: genre,
    creator: author,
    lastModifiedBy: author,
    hyphenation: { autoHyphenation: true },
    styles: docxStyles(language, { size: sheets[paper].size, isLetter }),
    numbering: docxNumbering,
    sections: [
      {
        properties: { page: pageOn(paper), titlePage: isLetter },
        headers: {
          default: headerOf(document),
          ...(isLetter ? { first: firstHeaderOf(document) } : {}),
        },
        footers: {
          default: footerOf(document),
          ...(isLetter ? { first: footerOf(document) } : {}),
        },
        children: [...openingOf(document), ...blocks.flatMap((block) => docxParts(block, setting))],
      },
    ],
  });
  return stampDocx(await Packer.toBuffer(file), document);
}
