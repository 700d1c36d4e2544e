import { ChangeSign } from '../picture/change-sign.tsx';
import type { ShownKind } from './comparison-search.ts';

const [width, height] = [34, 14];

/** The line of a change as the picture draws it, for the legend and the table. */
export function ChangeKey({ change }: { readonly change: ShownKind }) {
  return (
    <svg
      className="change-key"
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      aria-hidden="true"
    >
      <line
        className={`tie tie--${change}`}
        x1={1}
        x2={width - 1}
        y1={height / 2}
        y2={height / 2}
      />
      <ChangeSign change={change} x={width / 2} y={height / 2} />
    </svg>
  );
}
