import { BorderStyle, HeadingLevel, PageBreak, Paragraph, type Table, TextRun } from 'docx';
import type { Block, Part } from './document.ts';
import { docxLines } from './docx-lines.ts';
import { bullets } from './docx-styles.ts';
import { type DocxSetting, docxSignature, docxTable, keepsNext } from './docx-table.ts';

const headings = {
  1: HeadingLevel.HEADING_1,
  2: HeadingLevel.HEADING_2,
  3: HeadingLevel.HEADING_3,
} as const;

type PartOf<Kind extends Part['kind']> = Extract<Part, { kind: Kind }>;

function list({ items }: PartOf<'list'>, setting: DocxSetting): Paragraph[] {
  return items.map(
    (item, at) =>
      new Paragraph({
        style: 'ListParagraph',
        keepNext: keepsNext(setting, at, items.length),
        numbering: { reference: bullets, level: 0 },
        children: docxLines(item),
      }),
  );
}

function facts({ entries }: PartOf<'facts'>, setting: DocxSetting): Paragraph[] {
  return entries.map(
    ({ term, description }, at) =>
      new Paragraph({
        keepNext: keepsNext(setting, at, entries.length),
        children: [new TextRun({ text: `${term}: `, bold: true }), ...docxLines(description)],
      }),
  );
}

function signatures({ signers, fields }: PartOf<'signatures'>, setting: DocxSetting): Paragraph[] {
  return signers.flatMap((signer, at) => {
    const keepNext = keepsNext(setting, at, signers.length);
    return docxSignature(signer, { ...setting, fields, keepNext });
  });
}

function room({ lines }: PartOf<'room'>, setting: DocxSetting): Paragraph[] {
  return Array.from(
    { length: lines },
    (_, at) => new Paragraph({ keepNext: keepsNext(setting, at, lines) }),
  );
}

function cutLine(): Paragraph {
  return new Paragraph({
    border: { bottom: { style: BorderStyle.DASHED, size: 4, color: '737373', space: 1 } },
  });
}

/** What a block is in a DOCX. */
export function docxParts(block: Block, setting: DocxSetting): (Paragraph | Table)[] {
  if (block.kind === 'cut') return [cutLine()];
  if (block.kind !== 'together') return partsOf(block, setting);
  const { blocks } = block;
  return blocks.flatMap((each, at) => {
    const keepNext = at + 1 < blocks.length || setting.keepNext;
    return docxParts(each, { ...setting, keepNext, keepWithin: true });
  });
}

function partsOf(block: Part, setting: DocxSetting): (Paragraph | Table)[] {
  const { keepNext } = setting;
  switch (block.kind) {
    case 'heading':
      return [new Paragraph({ heading: headings[block.level], children: docxLines(block.text) })];
    case 'paragraph':
      return [new Paragraph({ keepNext, children: docxLines(block.text) })];
    case 'notice':
      return [new Paragraph({ style: 'Notice', keepNext, children: docxLines(block.text) })];
    case 'list':
      return list(block, setting);
    case 'facts':
      return facts(block, setting);
    case 'table':
      // Word joins two tables that follow each other without a paragraph between.
      return [docxTable(block, setting), new Paragraph({ style: 'Small', keepNext })];
    case 'signatures':
      return signatures(block, setting);
    case 'room':
      return room(block, setting);
    case 'page-break':
      return [new Paragraph({ children: [new PageBreak()] })];
  }
}
