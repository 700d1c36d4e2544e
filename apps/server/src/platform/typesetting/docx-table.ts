import {
  BorderStyle,
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

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
const hairline = { style: BorderStyle.SINGLE, size: 4, color: '737373' } as const;

type TableBlock = Extract<Block, { kind: 'table' }>;
type SignatureBlock = Extract<Block, { kind: 'signatures' }>;

function widthsOf(shares: readonly number[], lineWidth: number): number[] {
  const all = shares.reduce((sum, share) => sum + share, 0);
  return shares.map((share) => Math.floor((share / all) * lineWidth));
}

function cell(text: string, { width, bold = false }: { width: number; bold?: boolean }): TableCell {
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    margins: { left: 100, right: 100 },
    children: [new Paragraph({ style: 'TableText', children: docxLines(text, { bold }) })],
  });
}

/**
 * Its header row is repeated on every page and said to be one.
 *
 * @param lineWidth between the margins, in twentieths of a point
 */
export function docxTable({ columns, rows }: TableBlock, lineWidth: number): Table {
  const widths = widthsOf(
    columns.map(({ share }) => share),
    lineWidth,
  );
  function cells(texts: readonly string[], bold: boolean): TableCell[] {
    return texts.map((text, at) => cell(text, { width: widths[at] ?? 0, bold }));
  }
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
      insideVertical: none,
    },
    rows: [
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: cells(
          columns.map(({ heading }) => heading),
          true,
        ),
      }),
      ...rows.map((row) => new TableRow({ cantSplit: true, children: cells(row, false) })),
    ],
  });
}

/** A name, and for each field a line to write on. */
export function docxSignature(
  signer: string,
  { fields, lineWidth }: Pick<SignatureBlock, 'fields'> & { readonly lineWidth: number },
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
          keepNext: at + 1 < fields.length,
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
