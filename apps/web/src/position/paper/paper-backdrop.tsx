import type { Caption } from '../picture/backdrop.ts';
import { onScreen } from '../picture/view.ts';
import type { Palette } from '../picture/palette.ts';
import { nameSize } from './paper-mark.tsx';
import type { PaperSheet } from './paper-sheet.ts';
import { printable } from './printable.ts';

interface PaperBackdropProps {
  readonly sheet: PaperSheet;
  readonly palette: Palette;
}

/** Rings and the lines between sectors, behind all else. */
export function PaperRings({ sheet: { backdrop, view }, palette }: PaperBackdropProps) {
  if (backdrop === null) return null;
  const middle = onScreen(view, { x: 0, y: 0 });
  return (
    <>
      {backdrop.rings.map(({ x, y }) => (
        <ellipse
          key={x}
          cx={middle.x}
          cy={middle.y}
          rx={x * view.scale}
          ry={y * view.scale}
          fill="none"
          stroke={palette.line}
        />
      ))}
      {backdrop.rays.map((ray) => {
        const [from, to] = [onScreen(view, ray.from), onScreen(view, ray.to)];
        return (
          <line
            key={`${to.x} ${to.y}`}
            x1={from.x}
            y1={from.y}
            x2={to.x}
            y2={to.y}
            stroke={palette.line}
          />
        );
      })}
    </>
  );
}

/** How rings and sectors are called. */
export function PaperCaptions({ sheet: { backdrop, view }, palette }: PaperBackdropProps) {
  if (backdrop === null) return null;
  return (
    <>
      {backdrop.ringCaptions.map((caption) => (
        <PaperCaption
          key={caption.y}
          {...caption}
          {...onScreen(view, caption)}
          colour={palette.quiet}
          halo={palette.surface}
        />
      ))}
      {backdrop.sectorCaptions.map((caption) => (
        <PaperCaption
          key={`${caption.x} ${caption.y}`}
          {...caption}
          {...onScreen(view, caption)}
          colour={palette.ink}
          halo={palette.surface}
          weight={680}
        />
      ))}
    </>
  );
}

interface PaperCaptionProps extends Caption {
  readonly colour: string;
  readonly halo: string;
  readonly weight?: number;
}

function PaperCaption({ x, y, lines, anchor, colour, halo, weight = 400 }: PaperCaptionProps) {
  return (
    <text
      textAnchor={anchor}
      fontSize={nameSize}
      fontWeight={weight}
      fill={colour}
      stroke={halo}
      strokeWidth={5}
      strokeLinejoin="round"
      paintOrder="stroke"
    >
      {lines.map((line, index) => (
        <tspan key={`${index} ${line}`} x={x} y={y + 5 + index * 17}>
          {printable(line)}
        </tspan>
      ))}
    </text>
  );
}
