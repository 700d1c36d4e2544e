import { useLingui } from '@lingui/react/macro';

/** What the draft's own marks mean. */
export function DraftLegend() {
  const { t } = useLingui();
  const lines = [
    { key: 'added', dashes: '10 6', label: t`kommt dazu` },
    { key: 'changed', dashes: undefined, label: t`wird enger oder loser` },
    { key: 'ended', dashes: '3 6', label: t`endet` },
  ];
  return (
    <ul className="what-if__legend small" aria-label={t`Legende`}>
      {lines.map(({ key, dashes, label }) => (
        <li key={key}>
          <svg width="44" height="12" aria-hidden="true">
            <line
              className={`tie tie--${key}`}
              x1="2"
              x2="42"
              y1="6"
              y2="6"
              strokeWidth="3"
              strokeDasharray={dashes}
            />
          </svg>
          {label}
        </li>
      ))}
      <li>
        <svg width="20" height="20" viewBox="-10 -10 20 20" aria-hidden="true">
          <path className="node__cross" d="M-6 -6 L6 6 M-6 6 L6 -6" />
        </svg>
        {t`fällt weg`}
      </li>
    </ul>
  );
}
