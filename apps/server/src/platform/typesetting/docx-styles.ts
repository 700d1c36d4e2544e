import {
  AlignmentType,
  type ISpacingProperties,
  type IStylesOptions,
  LevelFormat,
  LineRuleType,
} from 'docx';

/** Whoever edits the file needs it: Word has it, and LibreOffice one of the same widths. */
const font = 'Arial';
const grey = '4D4D4D';
const ink = '000000';

/** In multiples of the text's. */
const sizes = {
  small: 9 / 11,
  title: 2,
  subject: 12 / 11,
  headings: [14 / 11, 12 / 11, 1],
} as const;

/** @param line in 240ths of a line; without the rule LibreOffice takes it for twentieths of a point */
function spacing(line: number, { before = 0, after = 0 } = {}): ISpacingProperties {
  return { before, after, line, lineRule: LineRuleType.AUTO };
}

function headingStyle(level: 0 | 1 | 2, size: number) {
  return {
    run: { size: Math.round(sizes.headings[level] * size), bold: true, color: ink, font },
    paragraph: { spacing: spacing(264, { before: 320 - level * 60, after: 140 }), keepNext: true },
  };
}

/** @param body half points of the text */
function paragraphStyles(body: number): NonNullable<IStylesOptions['paragraphStyles']> {
  return [
    {
      id: 'Subtitle',
      name: 'Subtitle',
      basedOn: 'Normal',
      next: 'Title',
      quickFormat: true,
      run: { color: grey },
      paragraph: { spacing: { after: 80 }, keepNext: true },
    },
    {
      id: 'Logo',
      name: 'Logo',
      basedOn: 'Normal',
      next: 'Subtitle',
      paragraph: {
        alignment: AlignmentType.RIGHT,
        spacing: spacing(240, { after: 80 }),
        keepNext: true,
      },
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
      paragraph: { spacing: spacing(260, { before: 60, after: 60 }) },
    },
    {
      id: 'Address',
      name: 'Address',
      basedOn: 'Normal',
      quickFormat: true,
      paragraph: { spacing: spacing(250, { after: 80 }) },
    },
    {
      id: 'Small',
      name: 'Small',
      basedOn: 'Normal',
      quickFormat: true,
      run: { size: Math.round(sizes.small * body), color: grey },
      paragraph: { spacing: spacing(240, { before: 40 }) },
    },
  ];
}

/**
 * Of a document in this language, BCP 47. Whoever edits it changes a style once, not every paragraph.
 *
 * @param look.size of the text, in points
 * @param look.isLetter whether its title is the subject of a letter
 */
export function docxStyles(
  language: string,
  { size, isLetter }: { readonly size: number; readonly isLetter: boolean },
): IStylesOptions {
  const body = 2 * size;
  return {
    default: {
      document: {
        run: { font, size: body, language: { value: language } },
        paragraph: { spacing: spacing(300, { after: 160 }) },
      },
      title: {
        run: {
          size: Math.round((isLetter ? sizes.subject : sizes.title) * body),
          bold: true,
          color: ink,
          font,
        },
        paragraph: { spacing: spacing(264, { before: 160, after: 240 }), keepNext: true },
      },
      heading1: headingStyle(0, body),
      heading2: headingStyle(1, body),
      heading3: headingStyle(2, body),
      listParagraph: { paragraph: { spacing: { after: 80 } } },
    },
    paragraphStyles: paragraphStyles(body),
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
