import { printable } from './printable.ts';
import { wrapWords } from './wrap-words.ts';

/** Text set on a sheet; lengths in its units. */
export interface PaperText {
  readonly size: number;
  readonly leading: number;
  readonly lines: readonly string[];
}

/** As wide as the sheet between its margins, for a text of any length. */
export function paperText(
  text: string,
  { size, width }: { readonly size: number; readonly width: number },
  widthOf: (text: string, size: number) => number,
): PaperText {
  const lines = wrapWords(printable(text), width, (part) => widthOf(part, size));
  return { size, leading: Math.round(size * 1.3), lines };
}

export function heightOf({ leading, lines }: PaperText): number {
  return leading * lines.length;
}

interface PaperLinesProps {
  readonly x: number;
  /** Of the first base line. */
  readonly y: number;
  readonly text: PaperText;
  readonly weight: number;
  readonly colour: string;
}

export function PaperLines({ x, y, text, weight, colour }: PaperLinesProps) {
  return (
    <text fontSize={text.size} fontWeight={weight} fill={colour}>
      {text.lines.map((line, index) => (
        <tspan key={`${index} ${line}`} x={x} y={y + index * text.leading}>
          {line}
        </tspan>
      ))}
    </text>
  );
}
