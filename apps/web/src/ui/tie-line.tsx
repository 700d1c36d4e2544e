import './tie-line.css';

export interface TieLineProps {
  /** 0 none … 5 joint responsibility: the width. */
  readonly level: 0 | 1 | 2 | 3 | 4 | 5;
  /** 0 spontaneous … 4 contract: from 3, a written agreement, the line is double. */
  readonly formality?: 0 | 1 | 2 | 3 | 4 | undefined;
  /** Stated by one side only: dashes. */
  readonly isOneSided?: boolean | undefined;
  /** Competition or conflict: dots. */
  readonly isContested?: boolean | undefined;
  /** Where no words beside it say the same. */
  readonly label?: string | undefined;
}

/** Stroke in px by level. */
const strokes = [1, 1.25, 2, 3, 4.5, 6] as const;

const length = 34;

/** The look of a tie as in the drawing of the network, for lists and legends. */
export function TieLine(props: TieLineProps) {
  const { level, formality = 0, isOneSided = false, isContested = false, label } = props;
  const stroke = strokes[level];
  const isDouble = formality >= 3 && level > 0;
  const height = 10;
  const line = { x1: 1, y1: height / 2, x2: length - 1, y2: height / 2 };
  return (
    <svg
      className="tie-line"
      width={length}
      height={height}
      viewBox={`0 0 ${length} ${height}`}
      role={label === undefined ? undefined : 'img'}
      aria-label={label}
      aria-hidden={label === undefined ? true : undefined}
    >
      <line
        {...line}
        strokeWidth={isDouble ? Math.max(stroke, 4) : stroke}
        strokeDasharray={dashes(stroke, isOneSided, isContested)}
        strokeLinecap={isContested ? 'round' : 'butt'}
      />
      {isDouble && <line {...line} className="tie-line__gap" strokeWidth={1.5} />}
    </svg>
  );
}

function dashes(stroke: number, isOneSided: boolean, isContested: boolean): string | undefined {
  if (isContested) return `0.1 ${Math.max(4, stroke * 2)}`;
  return isOneSided ? '7 4' : undefined;
}
