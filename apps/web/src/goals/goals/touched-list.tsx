import type { GoalSheet } from '@augenhoehe/domain/goals';
import { Trans } from '@lingui/react/macro';

/** Whom and what a change of the goal touches, shown before it is saved. */
export function TouchedList({ sheet }: { readonly sheet: GoalSheet }) {
  const { parties, under, standing } = sheet;
  const present = parties.filter(({ takesPart }) => takesPart);
  if (present.length + under.length === 0) return null;
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
    </div>
  );
}
