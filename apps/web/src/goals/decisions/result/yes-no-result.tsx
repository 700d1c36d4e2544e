import type { YesNoFigures } from '@augenhoehe/domain/goals';
import { useLingui } from '@lingui/react/macro';
import { Bar } from './bar.tsx';
import type { ResultProps } from './result-props.ts';

type Shown = Pick<YesNoFigures, 'yes' | 'no' | 'abstained' | 'invalid' | 'missing' | 'entitled'>;

/** Yes, no and all that was neither, as lengths of the same scale. */
export function YesNoResult({ counted }: ResultProps) {
  const { t } = useLingui();
  const figures = Object.values(counted.tally.options).find((one) => 'yes' in one);
  if (figures === undefined) return null;
  const { organisations } = figures;
  return (
    <>
      <Counts figures={figures} />
      {organisations !== undefined && (
        <>
          <h3>{t`Nach Organisationen`}</h3>
          <Counts figures={organisations} />
        </>
      )}
    </>
  );
}

function Counts({ figures }: { readonly figures: Shown }) {
  const { t } = useLingui();
  const { yes, no, abstained, invalid, missing, entitled } = figures;
  const rows = [
    { key: 'yes', name: t`Ja`, value: yes },
    { key: 'no', name: t`Nein`, value: no },
    { key: 'abstained', name: t`Enthaltung`, value: abstained },
    { key: 'invalid', name: t`Ungültig`, value: invalid },
    { key: 'missing', name: t`Nicht abgestimmt`, value: missing },
  ].filter(({ key, value }) => value > 0 || key === 'yes' || key === 'no');
  return (
    <dl className="counts">
      {rows.map(({ key, name, value }) => (
        <div key={key} className={`counts__row counts__row--${key}`}>
          <dt>{name}</dt>
          <dd>
            <Bar label={t`${name}: ${value} von ${entitled}`} value={value} most={entitled} />
            <b>{value}</b>
          </dd>
        </div>
      ))}
    </dl>
  );
}
