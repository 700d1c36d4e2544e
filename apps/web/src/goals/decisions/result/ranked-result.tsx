import { mostScore } from '@augenhoehe/domain/goals';
import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { Mark } from '../../../ui/index.ts';
import type { BallotOption } from '../ballot/ballot-paper.ts';
import { Bar } from './bar.tsx';
import { type Counted, distributionOf } from './counted.ts';
import { DotPlot } from './dot-plot.tsx';
import { FigureTable } from './figure-table.tsx';
import { ResultEntry } from './result-entry.tsx';
import type { ResultProps } from './result-props.ts';
import { useFigures } from './use-figures.ts';

function inOrder({ tally, options }: Counted): readonly BallotOption[] {
  return tally.ranking.flat().flatMap((id) => options.find((option) => option.id === id) ?? []);
}

/** By the mean of 0 to 5, with how often which number was given. */
export function ScoreResult({ counted }: ResultProps) {
  const { t } = useLingui();
  const { decimal } = useFigures();
  const { record, tally, options } = counted;
  const ordered = inOrder(counted);
  const values = Array.from({ length: mostScore + 1 }, (_, value) => String(value));
  return (
    <>
      <ol className="results__list">
        {ordered.map((option) => {
          const figures = tally.options[option.id];
          if (figures === undefined || !('mean' in figures)) return null;
          const { mean, raters, sufficientlyRated } = figures;
          return (
            <ResultEntry
              key={option.id}
              options={options}
              option={option}
              isFirst={tally.winners.includes(option.id)}
              figure={mean === null ? '–' : decimal(mean)}
              unit={t`im Mittel`}
              basis={t`${plural(raters, { one: '# Bewertung', other: '# Bewertungen' })}`}
              picture={
                <DotPlot
                  about={option.text}
                  distribution={distributionOf(record, option.id, mostScore)}
                />
              }
            >
              {!sufficientlyRated && (
                <Mark tone="hint">
                  {t`Nicht ausreichend bewertet: Weniger als die Hälfte hat eine Zahl genannt.`}
                </Mark>
              )}
            </ResultEntry>
          );
        })}
      </ol>
      <FigureTable
        label={t`Wie oft welche Zahl gegeben wurde`}
        head={t`Vorschlag`}
        columns={values}
        rows={ordered.map(({ id, text }) => ({
          key: id,
          name: text,
          cells: distributionOf(record, id, mostScore).map(String),
        }))}
      />
    </>
  );
}

/** By dots, or by how many go along. */
export function CountResult({ counted }: ResultProps) {
  const { t } = useLingui();
  const { percent } = useFigures();
  const { tally, options } = counted;
  const most = Math.max(1, ...options.map(({ id }) => mainFigure(counted, id)));
  return (
    <ol className="results__list">
      {inOrder(counted).map((option) => {
        const figures = tally.options[option.id];
        if (figures === undefined) return null;
        const value = mainFigure(counted, option.id);
        const unit =
          'dots' in figures
            ? t`${plural(value, { one: 'Punkt', other: 'Punkte' })}`
            : t`${plural(value, { one: 'Stimme geht mit', other: 'Stimmen gehen mit' })}`;
        const basis =
          'dots' in figures
            ? t`von ${plural(figures.supporters, { one: '# Stimme', other: '# Stimmen' })}`
            : 'approvals' in figures && figures.percent !== null
              ? percent(figures.percent)
              : undefined;
        return (
          <ResultEntry
            key={option.id}
            options={options}
            option={option}
            isFirst={tally.winners.includes(option.id)}
            figure={String(value)}
            unit={unit}
            basis={basis}
            picture={<Bar label={`${option.text}: ${value} ${unit}`} value={value} most={most} />}
          />
        );
      })}
    </ol>
  );
}

function mainFigure({ tally }: Counted, id: string): number {
  const figures = tally.options[id];
  if (figures === undefined) return 0;
  if ('dots' in figures) return figures.dots;
  return 'approvals' in figures ? figures.approvals : 0;
}
