import { type ConsensingFigures, mostResistance } from '@augenhoehe/domain/goals';
import { plural } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { MessageCircleQuestionMark } from 'lucide-react';
import { highResistance } from '../ballot/ballot-draft.ts';
import type { BallotOption } from '../ballot/ballot-paper.ts';
import { Mark, Meaning } from '../../../ui/index.ts';
import { type Counted, distributionOf } from './counted.ts';
import { DotPlot } from './dot-plot.tsx';
import { FigureTable } from './figure-table.tsx';
import { ResultEntry } from './result-entry.tsx';
import type { ResultProps } from './result-props.ts';
import { useFigures } from './use-figures.ts';

interface Rated {
  readonly option: BallotOption;
  readonly figures: ConsensingFigures;
  readonly distribution: readonly number[];
}

/** The options by acceptance, and among them the limit: how acceptable it is to leave things as they are. */
export function ConsensingResult({ counted }: ResultProps) {
  const { t } = useLingui();
  const rated = ratedIn(counted);
  const limit = rated.find(({ option }) => option.passive)?.figures.acceptance ?? null;
  const above = rated.filter((entry) => isAbove(entry, limit));
  const below = rated.filter((entry) => !isAbove(entry, limit));
  const values = Array.from({ length: mostResistance + 1 }, (_, value) => String(value));
  return (
    <>
      <ol className="results__list">
        {above.map((entry) => (
          <Entry key={entry.option.id} counted={counted} rated={entry} />
        ))}
      </ol>
      <p className="results__limit">
        <span>
          <Trans>Grenze des Zumutbaren: Nur was darüber liegt, kann gewinnen.</Trans>
        </span>
      </p>
      <ol className="results__list" start={above.length + 1}>
        {below.map((entry) => (
          <Entry key={entry.option.id} counted={counted} rated={entry} />
        ))}
      </ol>
      <FigureTable
        label={t`Wie oft welcher Widerstand genannt wurde`}
        head={t`Vorschlag`}
        columns={[...values, t`Enthaltung`]}
        rows={rated.map(({ option, figures, distribution }) => ({
          key: option.id,
          name: option.text,
          cells: [...distribution, figures.abstained].map(String),
        }))}
      />
      <Meaning of={t`Akzeptanz`}>
        <p>
          <Trans>
            Akzeptanz ist 100 % minus Widerstand. Widerstand ist die Summe aller Zahlen, geteilt
            durch zehn Punkte je Stimme, die hier bewertet hat. Wer sich enthält oder fehlt, zählt
            dabei nicht mit.
          </Trans>
        </p>
      </Meaning>
    </>
  );
}

/** What can win: rated by enough, and easier to bear than leaving things as they are. */
function isAbove({ figures }: Rated, limit: number | null): boolean {
  const { acceptance, sufficientlyRated } = figures;
  return sufficientlyRated && acceptance !== null && limit !== null && acceptance > limit;
}

function ratedIn({ record, tally, options }: Counted): readonly Rated[] {
  return tally.ranking.flat().flatMap((id) => {
    const option = options.find((other) => other.id === id);
    const figures = tally.options[id];
    if (option === undefined || figures === undefined || !('acceptance' in figures)) return [];
    return [{ option, figures, distribution: distributionOf(record, id, mostResistance) }];
  });
}

function Entry({ counted, rated }: { readonly counted: Counted; readonly rated: Rated }) {
  const { t } = useLingui();
  const { percent } = useFigures();
  const { option, figures, distribution } = rated;
  const { acceptance, sum, raters, sufficientlyRated, atLeast8 } = figures;
  const said = useRangeWords()(distribution);
  const most = raters * mostResistance;
  const reasons = counted.reasonsAgainst(option.id);
  return (
    <ResultEntry
      options={counted.options}
      option={option}
      isFirst={counted.tally.winners.includes(option.id)}
      figure={acceptance === null ? '–' : percent(acceptance)}
      unit={t`Akzeptanz`}
      basis={t`${sum} von ${most} Punkten Widerstand`}
      picture={
        <DotPlot
          about={option.text}
          distribution={distribution}
          high={highResistance}
          isQuiet={option.passive}
        />
      }
    >
      <p>{said}</p>
      {!sufficientlyRated && (
        <Mark tone="hint">
          <Trans>Nicht ausreichend bewertet: Weniger als die Hälfte hat eine Zahl genannt.</Trans>
        </Mark>
      )}
      {atLeast8 > 0 && !option.passive && (
        <Mark tone="attention" icon={MessageCircleQuestionMark}>
          {t`${plural(atLeast8, { one: 'Eine Stimme gibt 8 oder mehr: nachfragen.', other: '# Stimmen geben 8 oder mehr: nachfragen.' })}`}
        </Mark>
      )}
      {reasons.length > 0 && (
        <ul className="result__reasons">
          {reasons.map(({ voice, reason, lowers }) => (
            <li key={voice}>
              <b>{voice}</b>
              {reason !== '' && <p>{reason}</p>}
              {lowers !== '' && <p>{t`Leichter würde es so: ${lowers}`}</p>}
            </li>
          ))}
        </ul>
      )}
    </ResultEntry>
  );
}

function useRangeWords(): (distribution: readonly number[]) => string {
  const { t } = useLingui();
  return (distribution) => {
    const lowest = distribution.findIndex((count) => count > 0);
    const highest = distribution.findLastIndex((count) => count > 0);
    if (lowest === -1) return t`Niemand hat hier eine Zahl genannt.`;
    if (lowest === highest) return t`Alle geben ${lowest}.`;
    if (highest < 5) return t`Niemand geht über ${highest}.`;
    return t`Die Zahlen liegen zwischen ${lowest} und ${highest}.`;
  };
}
