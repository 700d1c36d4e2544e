import { votesOf } from '@augenhoehe/domain/goals';
import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { consentKinds, refutedObjection } from '../ballot/ballot-words.ts';
import { Bar } from './bar.tsx';
import type { ResultProps } from './result-props.ts';

/** How many said what, with the concerns that were to be heard. */
export function ConsentResult({ counted }: ResultProps) {
  const { t, i18n } = useLingui();
  const figures = Object.values(counted.tally.options).find((one) => 'standsAside' in one);
  if (figures === undefined) return null;
  const refuted = votesOf(counted.record, counted.refuted);
  const { consent, consentWithConcern, objection, standsAside, abstained, missing } = figures;
  const rows = [
    { key: 'consent', name: i18n._(consentKinds.consent.name), value: consent },
    {
      key: 'concern',
      name: i18n._(consentKinds.consent_with_concern.name),
      value: consentWithConcern - refuted,
    },
    { key: 'refuted', name: i18n._(refutedObjection), value: refuted },
    { key: 'objection', name: i18n._(consentKinds.objection.name), value: objection },
    { key: 'aside', name: i18n._(consentKinds.stands_aside.name), value: standsAside },
    { key: 'abstained', name: t`Enthaltung`, value: abstained },
    { key: 'missing', name: t`Nichts gesagt`, value: missing },
  ].filter(({ key, value }) => value > 0 || key === 'consent' || key === 'objection');
  return (
    <dl className="counts">
      {rows.map(({ key, name, value }) => (
        <div key={key} className={`counts__row counts__row--${key}`}>
          <dt>{name}</dt>
          <dd>
            <Bar
              label={t`${name}: ${plural(value, { one: '# Stimme', other: '# Stimmen' })}`}
              value={value}
              most={figures.entitled}
            />
            <b>{value}</b>
          </dd>
        </div>
      ))}
    </dl>
  );
}
