import { type TieLook, tieStroke } from './tie-stroke.ts';
import './tie-line.css';

export interface TieLineProps extends TieLook {
  /** Where no words beside it say the same. */
  readonly label?: string | undefined;
}

const length = 34;
const height = 10;

/** The look of a tie as in the drawing of the network, for lists and legends. */
export function TieLine({ label, ...look }: TieLineProps) {
  const stroke = tieStroke(look);
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
        strokeWidth={stroke.width}
        strokeDasharray={stroke.dashes}
        strokeLinecap={stroke.cap}
      />
      {stroke.gap !== undefined && (
        <line {...line} className="tie-line__gap" strokeWidth={stroke.gap} />
      )}
    </svg>
  );
}
