import { AlignmentType, type IStylesOptions, LevelFormat } from 'docx';

/** Whoever edits the file needs it: Word has it, and LibreOffice one of the same widths. */
const font = 'Arial';
const grey = '4D4D4D';
const ink = '000000';

/** Half points. */
const sizes = { body: 22, small: 18, title: 44, headings: [28, 24, 22] } as const;

function headingStyle(level: 0 | 1 | 2) {
  return {
    run: { size: sizes.headings[level], bold: true, color: ink, font },
    paragraph: { spacing: { before: 320 - level * 60, after: 140 }, keepNext: true },
  };
}

/** Of a document in this language, BCP 47. Whoever edits it changes a style once, not every paragraph. */
export function docxStyles(language: string): IStylesOptions {
  return {
    default: {
      document: {
        run: { font, size: sizes.body, language: { value: language } },
        paragraph: { spacing: { after: 160, line: 300 } },
      },
      title: {
        run: { size: sizes.title, bold: true, color: ink, font },
        paragraph: { spacing: { before: 160, after: 240, line: 264 }, keepNext: true },
      },
      heading1: headingStyle(0),
      heading2: headingStyle(1),
      heading3: headingStyle(2),
      listParagraph: { paragraph: { spacing: { after: 80 } } },
    },
    paragraphStyles: [
      {
        id: 'Subtitle',
        name: 'Subtitle',
        basedOn: 'Normal',
        next: 'Title',
        quickFormat: true,
        run: { color: grey },
        paragraph: { spacing: { after: 80 } },
      },
      {
        id: 'Notice',
        name: 'Notice',
        basedOn: 'Normal',
        quickFormat: true,
        paragraph: {
          indent: { left: 200 },
          border: { left: { style: 'single', size: 24, space: 10, color: grey } },
        },
      },
      {
        id: 'TableText',
        name: 'Table Text',
        basedOn: 'Normal',
        quickFormat: true,
        paragraph: { spacing: { before: 60, after: 60, line: 260 } },
      },
      {
        id: 'Small',
        name: 'Small',
        basedOn: 'Normal',
        quickFormat: true,
        run: { size: sizes.small, color: grey },
        paragraph: { spacing: { before: 40, after: 0, line: 240 } },
      },
    ],
  };
}

export const bullets = 'bullets';

export const docxNumbering = {
  config: [
    {
      reference: bullets,
      levels: [
        {
          level: 0,
          format: LevelFormat.BULLET,
          text: '•',
          alignment: AlignmentType.LEFT,
          style: { paragraph: { indent: { left: 400, hanging: 300 } } },
        },
      ],
    },
  ],
};
