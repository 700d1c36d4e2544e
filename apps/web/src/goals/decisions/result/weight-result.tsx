import { useLingui } from '@lingui/react/macro';
import { useWeightWords } from '../use-weight-words.ts';
import { FigureTable } from './figure-table.tsx';
import type { ResultProps } from './result-props.ts';
import { useFigures } from './use-figures.ts';

/** What each voice weighed, and how often it could turn the majority. */
export function WeightResult({ counted: { record, tally, nameOf } }: ResultProps) {
  const { t } = useLingui();
  const { percent } = useFigures();
  const { aboutPower } = useWeightWords();
  const { power } = tally;
  if (power === undefined) return null;
  return (
    <section className="results__weights">
      <h3>{t`Gewicht und Macht`}</h3>
      <p>{t`Gezählt sind Gewichte, nicht Köpfe.`}</p>
      <p className="small quiet">{aboutPower}</p>
      <FigureTable
        label={t`Gewicht und Macht`}
        head={t`Stimme`}
        columns={[t`Gewicht`, t`Macht`]}
        rows={record.entitled.map(({ voice, weight = 1 }) => ({
          key: voice,
          name: nameOf(voice) ?? voice,
          cells: [String(weight), percent(power[voice] ?? 0)],
        }))}
      />
    </section>
  );
}
