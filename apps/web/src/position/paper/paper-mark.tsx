import type { SVGAttributes } from 'react';
import { groupLook } from '../../ui/index.ts';
import type { ActorLabel } from '../picture/labels-of.ts';
import { halfSide } from '../picture/mark-shape.tsx';
import type { Palette } from '../picture/palette.ts';
import { printable } from './printable.ts';

interface PaperMarkProps {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly group: string;
  /** The group whose colour it has, or `other`; its own where nothing is said. */
  readonly tint?: string;
  /** Written instead of the icon. */
  readonly sign?: string | null;
  /** A theme, not an actor: a square. */
  readonly isTheme?: boolean;
  readonly isCutpoint?: boolean;
  /** Told by the file to whoever asks it, also where there is no room for a label. */
  readonly name?: string;
  readonly isFaded?: boolean;
  readonly isFocus?: boolean;
  readonly label?: ActorLabel | undefined;
  readonly palette: Palette;
}

/** Of names, in units of the sheet; they are measured with it. */
export const nameSize = 15;
const lineHeight = 17;

/** The mark of an actor with colours of its own, as a file needs them. */
export function PaperMark({ isFaded = false, isFocus = false, ...mark }: PaperMarkProps) {
  const { x, y, radius, group, name, label, palette } = mark;
  const isTheme = mark.isTheme === true;
  const colour = isTheme ? palette.ink : palette.groups.get(mark.tint ?? group);
  return (
    <g transform={`translate(${x.toFixed(1)} ${y.toFixed(1)})`}>
      {name !== undefined && <title>{printable(name)}</title>}
      {isFocus && (
        <PaperShape
          isSquare={isTheme}
          radius={radius + 4}
          fill={palette.surface}
          stroke={palette.action}
          strokeWidth={3}
        />
      )}
      {mark.isCutpoint === true && (
        <circle
          r={radius + 5}
          fill="none"
          stroke={palette.attention}
          strokeWidth={2.5}
          strokeDasharray="4 3"
        />
      )}
      <PaperShape isSquare={isTheme} radius={radius} fill={palette.surface} />
      <g opacity={isFaded ? 0.34 : 1}>
        <PaperShape
          isSquare={isTheme}
          radius={radius}
          fill={colour ?? palette.surface}
          stroke={colour === undefined ? palette.other : 'none'}
          strokeWidth={1.8}
        />
        <PaperSign {...mark} ink={inkOn(palette, { isTheme, colour })} />
      </g>
      {label !== undefined && (
        <PaperLabel
          label={label}
          radius={radius}
          colour={isFocus ? palette.action : isFaded ? palette.quiet : palette.ink}
          weight={isFocus ? 700 : isFaded ? 420 : 540}
          halo={palette.surface}
        />
      )}
    </g>
  );
}

function inkOn(
  { surface, other, onGroup }: Palette,
  { isTheme, colour }: { readonly isTheme: boolean; readonly colour: string | undefined },
): string {
  if (isTheme) return surface;
  return colour === undefined ? other : onGroup;
}

interface PaperShapeProps extends SVGAttributes<SVGElement> {
  readonly isSquare: boolean;
  readonly radius: number;
}

function PaperShape({ isSquare, radius, ...look }: PaperShapeProps) {
  if (!isSquare) return <circle r={radius} {...look} />;
  const half = halfSide(radius);
  return <rect x={-half} y={-half} width={2 * half} height={2 * half} rx={4} {...look} />;
}

interface PaperSignProps extends Pick<PaperMarkProps, 'group' | 'sign' | 'radius'> {
  readonly ink: string;
}

function PaperSign({ group, sign = null, radius, ink }: PaperSignProps) {
  if (sign !== null) {
    return (
      <text
        y={radius * 0.38}
        textAnchor="middle"
        fontSize={radius * 1.1}
        fontWeight={700}
        fill={ink}
      >
        {sign}
      </text>
    );
  }
  const { shape: Shape } = groupLook(group);
  const icon = radius * 1.16;
  const box = { x: -icon / 2, y: -icon / 2, width: icon, height: icon };
  return <Shape {...box} strokeWidth={2} color={ink} />;
}

interface PaperLabelProps {
  readonly label: ActorLabel;
  readonly radius: number;
  readonly colour: string;
  readonly weight: number;
  readonly halo: string;
}

const anchors = { below: 'middle', above: 'middle', right: 'start', left: 'end' } as const;

function PaperLabel({ label: { lines, side }, radius, colour, weight, halo }: PaperLabelProps) {
  const x = { below: 0, above: 0, right: radius + 4, left: -radius - 4 }[side];
  const first = {
    below: radius + nameSize,
    above: -radius - 6 - (lines.length - 1) * lineHeight,
    right: 5 - ((lines.length - 1) * lineHeight) / 2,
    left: 5 - ((lines.length - 1) * lineHeight) / 2,
  }[side];
  return (
    <text
      textAnchor={anchors[side]}
      fontSize={nameSize}
      fontWeight={weight}
      fill={colour}
      stroke={halo}
      strokeWidth={4}
      strokeLinejoin="round"
      paintOrder="stroke"
    >
      {lines.map((line, index) => (
        <tspan key={`${index} ${line}`} x={x} y={first + index * lineHeight}>
          {printable(line)}
        </tspan>
      ))}
    </text>
  );
}
