import { type GoalSheet, isOpenMeasure } from '@augenhoehe/domain/goals';
import { Trans } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { measuresQuery } from '../measures/measure-queries.ts';

interface TouchedListProps {
  readonly slug: string;
  readonly sheet: GoalSheet;
}

/** Whom and what a change of the goal touches, shown before it is saved. */
export function TouchedList({ slug, sheet }: TouchedListProps) {
  const { parties, under, standing } = sheet;
  const { data } = useQuery(measuresQuery(slug, { goal: sheet.goal.id }));
  const measures = (data?.measures ?? []).filter(isOpenMeasure);
  const present = parties.filter(({ takesPart }) => takesPart);
  if (present.length + under.length + measures.length === 0) return null;
  return (
    <div className="goal-touched">
      {present.length > 0 && (
        <>
          <p>
            <Trans>Das betrifft:</Trans>
          </p>
          <ul>
            {present.map(({ id, name }) => (
              <li key={id}>
                {name}
                {standing.agreed.includes(id) && (
                  <span className="quiet">
                    {' '}
                    <Trans>(hat zugestimmt)</Trans>
                  </span>
                )}
              </li>
            ))}
          </ul>
        </>
      )}
      {under.length > 0 && (
        <>
          <p>
            <Trans>Darunter stehen:</Trans>
          </p>
          <ul>
            {under.map(({ id, key, text }) => (
              <li key={id}>
                {key} · {text}
              </li>
            ))}
          </ul>
        </>
      )}
      {measures.length > 0 && (
        <>
          <p>
            <Trans>Dafür wird getan:</Trans>
          </p>
          <ul>
            {measures.map(({ id, title }) => (
              <li key={id}>{title}</li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
