import { canBeServed, type Goal, type GoalLevel } from '@augenhoehe/domain/goals';
import { Trans } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { Link, Mark } from '../../ui/index.ts';
import { measurePath } from '../measures/measure-paths.ts';
import { measuresQuery } from '../measures/measure-queries.ts';

interface MeasuresFirstProps {
  readonly slug: string;
  readonly goal: Pick<Goal, 'id'>;
  /** The level that is chosen now. */
  readonly level: GoalLevel;
}

/** Before a goal becomes a non-goal: what is done for it and needs another goal first. */
export function MeasuresFirst({ slug, goal, level }: MeasuresFirstProps) {
  const { data } = useQuery(measuresQuery(slug, { goal: goal.id }));
  const measures = (data?.measures ?? []).filter((measure) => measure.goal.id === goal.id);
  if (canBeServed({ level }) || measures.length === 0) return null;
  return (
    <div className="goal-touched">
      <Mark tone="attention" isBoxed>
        <Trans>
          Für ein Nicht-Ziel wird nichts getan. Ordnen Sie diese Maßnahmen zuerst einem anderen Ziel
          zu:
        </Trans>
      </Mark>
      <ul>
        {measures.map(({ id, title }) => (
          <li key={id}>
            <Link href={measurePath(slug, id)}>{title}</Link>
          </li>
        ))}
      </ul>
    </div>
  );
}
