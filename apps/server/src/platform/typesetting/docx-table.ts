import {
  BorderStyle,
  HeightRule,
  LeaderType,
  Paragraph,
  TabStopType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import type { Block } from './document.ts';
import { docxLines } from './docx-lines.ts';
import { twips } from './twips.ts';

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
const hairline = { style: BorderStyle.SINGLE, size: 4, color: '737373' } as const;

type TableBlock = Extract<Block, { kind: 'table' }>;
type SignatureBlock = Extract<Block, { kind: 'signatures' }>;

export interface DocxSetting {
  /** Between the margins, in twentieths of a point. */
  readonly lineWidth: number;
  /** Whether it stays on the page of what follows. */
  readonly keepNext: boolean;
  /** Whether its parts stay on one page. */
  readonly keepWithin: boolean;
}

/** Whether the part of so many that stands there stays on the page of what follows it. */
export function keepsNext({ keepNext, keepWithin }: DocxSetting, at: number, of: number): boolean {
  return at + 1 < of ? keepNext || keepWithin : keepNext;
}

function widthsOf(shares: readonly number[], lineWidth: number): number[] {
  const all = shares.reduce((sum, share) => sum + share, 0);
  return shares.map((share) => Math.floor((share / all) * lineWidth));
}

/** What can be written in by hand, in millimetres. */
const roomToFill = 9;

interface CellLook {
  readonly width: number;
  readonly bold: boolean;
  readonly keepNext: boolean;
}

function cell(text: string, { width, bold, keepNext }: CellLook): TableCell {
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    margins: { left: 100, right: 100 },
    children: [
      new Paragraph({ style: 'TableText', keepNext, children: docxLines(text, { bold }) }),
    ],
  });
}

/**
 * Its header row is repeated on every page and said to be one.
 *
 * @param setting.lineWidth between the margins, in twentieths of a point
 */
export function docxTable(
  { columns, rows, toFill = false, grid = false }: TableBlock,
  setting: DocxSetting,
): Table {
  const { lineWidth } = setting;
  const widths = widthsOf(
    columns.map(({ share }) => share),
    lineWidth,
  );
  function cells(texts: readonly string[], look: Pick<CellLook, 'bold' | 'keepNext'>): TableCell[] {
    return texts.map((text, at) => cell(text, { width: widths[at] ?? 0, ...look }));
  }
  const height = { value: twips(roomToFill), rule: HeightRule.ATLEAST };
  return new Table({
    width: { size: lineWidth, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    borders: {
      top: hairline,
      bottom: hairline,
      left: none,
      right: none,
      insideHorizontal: hairline,
      insideVertical: grid ? hairline : none,
    },
    rows: [
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: cells(
          columns.map(({ heading }) => heading),
          { bold: true, keepNext: true },
        ),
      }),
      ...rows.map(
        (row, at) =>
          new TableRow({
            cantSplit: true,
            ...(toFill ? { height } : {}),
            children: cells(row, { bold: false, keepNext: keepsNext(setting, at, rows.length) }),
          }),
      ),
    ],
  });
}

/** A name, and for each field a line to write on. */
export function docxSignature(
  signer: string,
  { fields, lineWidth, keepNext }: Pick<SignatureBlock, 'fields'> & DocxSetting,
): Paragraph[] {
  return [
    new Paragraph({
      keepNext: true,
      spacing: { before: 360 },
      children: docxLines(signer, { bold: true }),
    }),
    ...fields.map(
      (field, at) =>
        new Paragraph({
          keepNext: keepNext || at + 1 < fields.length,
          spacing: { before: 160 },
          tabStops: [
            { type: TabStopType.LEFT, position: 2200 },
            { type: TabStopType.RIGHT, position: lineWidth, leader: LeaderType.UNDERSCORE },
          ],
          children: [...docxLines(field), new TextRun('\t\t')],
        }),
    ),
  ];
}
