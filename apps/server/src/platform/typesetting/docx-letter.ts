import { FrameWrap, HeadingLevel, type IFrameOptions, Paragraph } from 'docx';
import type { TypesetDocument } from './document.ts';
import { docxLines } from './docx-lines.ts';
import { docxLogoAt } from './docx-logo.ts';
import { twips } from './twips.ts';

/** DIN 5008, form B, in millimetres from the edges of the sheet. */
const places = {
  window: { x: 25, y: 48, width: 80, height: 42 },
  beside: { x: 125, y: 48, width: 65, height: 42 },
  subject: 98,
  logo: { right: 185, top: 12 },
} as const;

function frame({ x, y, width, height }: (typeof places)['window' | 'beside']): IFrameOptions {
  return {
    type: 'absolute',
    position: { x: twips(x), y: twips(y) },
    width: twips(width),
    height: twips(height),
    anchor: { horizontal: 'page', vertical: 'page' },
    wrap: FrameWrap.NOT_BESIDE,
    rule: 'atLeast',
  };
}

/**
 * The parts above a letter where a window shows them, then its subject.
 *
 * @param top of the text, in twentieths of a point from the edge
 */
export function docxLetterOpening(
  { title, letter, logo }: Pick<TypesetDocument, 'title' | 'letter' | 'logo'>,
  top: number,
): Paragraph[] {
  const { returnAddress = '', recipient = '', about = [] } = letter ?? {};
  const [window, beside] = [frame(places.window), frame(places.beside)];
  return [
    new Paragraph({ style: 'Small', frame: window, children: docxLines(returnAddress) }),
    new Paragraph({ style: 'Address', frame: window, children: docxLines(recipient) }),
    ...about.flatMap(({ term, description }) => [
      new Paragraph({ style: 'Small', frame: beside, children: docxLines(term) }),
      new Paragraph({ style: 'Address', frame: beside, children: docxLines(description) }),
    ]),
    new Paragraph({
      heading: HeadingLevel.TITLE,
      spacing: { before: twips(places.subject) - top },
      children: [
        ...(logo === undefined ? [] : [docxLogoAt(logo, places.logo)]),
        ...docxLines(title),
      ],
    }),
  ];
}
