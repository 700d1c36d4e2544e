import type { GoalSheet } from '@augenhoehe/domain/goals';
import { useLingui } from '@lingui/react/macro';
import { chartOf } from './chart-of.ts';

interface ValuesChartProps {
  readonly goal: GoalSheet['goal'];
  readonly values: GoalSheet['values'];
}

/** The values over their days as a line, with the target as a dashed one; the table says the same in words. */
export function ValuesChart({ goal, values }: ValuesChartProps) {
  const { t } = useLingui();
  const { line, points, target, width, height } = chartOf(values, goal);
  return (
    <svg
      className="goal-chart"
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={t`Verlauf der gemessenen Werte; die Tabelle darunter nennt jeden.`}
    >
      {target !== null && (
        <line className="goal-chart__target" x1="0" x2={width} y1={target} y2={target} />
      )}
      <polyline className="goal-chart__line" points={line} />
      {points.map(({ key, x, y }) => (
        <circle key={key} className="goal-chart__point" cx={x} cy={y} r="4" />
      ))}
    </svg>
  );
}
