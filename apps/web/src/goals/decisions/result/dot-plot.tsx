import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { classes } from '../../../ui/index.ts';

interface DotPlotProps {
  /** What was rated, for whoever hears the page. */
  readonly about: string;
  /** How many gave the lowest value, the next one, and so on. */
  readonly distribution: readonly number[];
  /** Of the first in the distribution. */
  readonly from?: number;
  /** From this value on a dot stands out. */
  readonly high?: number | undefined;
  readonly isQuiet?: boolean | undefined;
}

const column = 28;
const radius = 5.5;
const step = 12.5;
const axis = 20;
/** More in one column are drawn as a bar with a number. */
const mostDots = 8;

/** One dot a voice over the value that it gave. */
export function DotPlot({ about, distribution, from = 0, high = Infinity, isQuiet }: DotPlotProps) {
  const { t } = useLingui();
  const tallest = Math.max(1, ...distribution);
  const isBars = tallest > mostDots;
  const height = (isBars ? mostDots : tallest) * step + 6;
  const width = distribution.length * column;
  const told = distribution.flatMap((count, at) =>
    count === 0 ? [] : [t`${at + from}: ${plural(count, { one: '# Stimme', other: '# Stimmen' })}`],
  );
  const words = told.length === 0 ? t`keine Bewertung` : told.join('; ');
  return (
    <svg
      className={classes('plot', isQuiet && 'plot--quiet')}
      viewBox={`0 0 ${width} ${height + axis}`}
      role="img"
      aria-label={t`Verteilung für „${about}“: ${words}`}
    >
      {distribution.map((count, at) => {
        const value = at + from;
        const middle = at * column + column / 2;
        return (
          <g
            key={value}
            className={value >= high ? 'plot__column plot__column--high' : 'plot__column'}
          >
            {isBars ? (
              <Bar
                middle={middle}
                base={height}
                size={(count / tallest) * (height - 16)}
                count={count}
              />
            ) : (
              <Dots middle={middle} base={height} count={count} />
            )}
            <text
              className={classes('plot__value', count > 0 && 'plot__value--on')}
              x={middle}
              y={height + 15}
              textAnchor="middle"
            >
              {value}
            </text>
          </g>
        );
      })}
      <line className="plot__axis" x1={2} x2={width - 2} y1={height} y2={height} />
    </svg>
  );
}

interface ColumnProps {
  readonly middle: number;
  readonly base: number;
  readonly count: number;
}

function Dots({ middle, base, count }: ColumnProps) {
  return Array.from({ length: count }, (_, at) => (
    <circle key={at} className="plot__dot" cx={middle} cy={base - 8 - at * step} r={radius} />
  ));
}

function Bar({ middle, base, count, size }: ColumnProps & { readonly size: number }) {
  if (count === 0) return null;
  return (
    <>
      <rect className="plot__bar" x={middle - 9} y={base - size} width={18} height={size} />
      <text className="plot__count" x={middle} y={base - size - 4} textAnchor="middle">
        {count}
      </text>
    </>
  );
}
