/** What a document is set on. */
export type Paper = 'a4' | 'a4-landscape' | 'a3-landscape';

interface Sheet {
  /** Millimetres. */
  readonly width: number;
  readonly height: number;
  /** Of the text, in points: a wall is read from further away than a hand. */
  readonly size: number;
}

/** Left and right of the text, in millimetres. */
export const sideMargin = 25;

export const sheets: Readonly<Record<Paper, Sheet>> = {
  a4: { width: 210, height: 297, size: 11 },
  'a4-landscape': { width: 297, height: 210, size: 11 },
  'a3-landscape': { width: 420, height: 297, size: 13 },
};

function ems({ width, size }: Sheet): number {
  return (width - 2 * sideMargin) / size;
}

/** How much a line takes, as a multiple of one on A4. */
export function lineOn(paper: Paper): number {
  return ems(sheets[paper]) / ems(sheets.a4);
}
