import type { SnapshotFigures } from '@augenhoehe/domain/position';
import { useLingui } from '@lingui/react/macro';
import type { Figure } from './use-figure-words.ts';
import { useSnapshotWords } from './use-snapshot-words.ts';

interface FigureChartProps {
  readonly figure: Figure;
  readonly points: readonly { readonly at: string; readonly measured: SnapshotFigures }[];
}

const room = { width: 240, height: 64, edge: 6 };

/** One figure over time, from nought up; the first and the last value in words. */
export function FigureChart({ figure, points }: FigureChartProps) {
  const { t } = useLingui();
  const words = useSnapshotWords();
  const known = points.flatMap(({ at, measured }) => {
    const value = figure.value(measured);
    return value === null ? [] : [{ at, value }];
  });
  const [first, last] = [known[0], known.at(-1)];
  if (first === undefined || last === undefined) return null;
  const places = placed(known, figure.most);
  const [from, to] = [figure.format(first.value), figure.format(last.value)];
  return (
    <figure className="figure-chart">
      <figcaption>
        <span className="quiet small">{figure.label}</span>
        <b className="num">
          {from} → {to}
        </b>
      </figcaption>
      <svg
        viewBox={`0 0 ${room.width} ${room.height}`}
        role="img"
        aria-label={t`${figure.label}: ${from} am ${words.day(first.at)}, ${to} heute`}
      >
        <line
          className="figure-chart__ground"
          x1={0}
          x2={room.width}
          y1={room.height - 1}
          y2={room.height - 1}
        />
        <polyline
          className="figure-chart__line"
          points={places.map(({ x, y }) => `${x},${y}`).join(' ')}
        />
        {places.map(({ x, y }) => (
          <circle key={x} className="figure-chart__dot" cx={x} cy={y} r={3} />
        ))}
      </svg>
      <span className="figure-chart__days quiet" aria-hidden="true">
        <span>{words.day(first.at)}</span>
        <span>{t`heute`}</span>
      </span>
    </figure>
  );
}

/** By time and by value, the axis beginning at nought so that no change looks greater than it is. */
function placed(
  known: readonly { readonly at: string; readonly value: number }[],
  most: number | undefined,
) {
  const { width, height, edge } = room;
  const times = known.map(({ at }) => new Date(at).getTime());
  const [begin, end] = [Math.min(...times), Math.max(...times)];
  const top = most ?? Math.max(1, ...known.map(({ value }) => value));
  return known.map(({ at, value }) => ({
    x: rounded(edge + ((new Date(at).getTime() - begin) / (end - begin || 1)) * (width - 2 * edge)),
    y: rounded(height - 1 - (value / top) * (height - 1 - edge)),
  }));
}

function rounded(value: number): number {
  return Math.round(value * 10) / 10;
}
