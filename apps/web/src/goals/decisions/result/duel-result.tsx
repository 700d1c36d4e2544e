import { Trans, useLingui } from '@lingui/react/macro';
import { useListWords } from '../../../app/use-list-words.ts';
import { Cell, ColumnHead, DataTable, Meaning, Row, RowHead } from '../../../ui/index.ts';
import type { ResultProps } from './result-props.ts';

/** Each option against each other one, and the order that comes of it. */
export function DuelResult({ counted }: ResultProps) {
  const { t } = useLingui();
  const listed = useListWords();
  const { tally, options } = counted;
  function nameOf(id: string): string {
    return options.find((option) => option.id === id)?.text ?? id;
  }
  const ordered = tally.ranking.flat();
  return (
    <>
      <ol className="results__places">
        {tally.ranking.map((place) => (
          <li key={place.join(' ')}>{listed(place.map(nameOf))}</li>
        ))}
      </ol>
      <h3>
        <Trans>Im Vergleich miteinander</Trans>
      </h3>
      <p>
        <Trans>So viele Stimmen setzen den Vorschlag der Zeile vor den der Spalte.</Trans>
      </p>
      <div className="figures__room">
        <DataTable
          label={t`Jeder Vorschlag gegen jeden anderen`}
          head={
            <>
              <ColumnHead>{t`Vorschlag`}</ColumnHead>
              {ordered.map((id) => (
                <ColumnHead key={id}>{t`vor „${nameOf(id)}“`}</ColumnHead>
              ))}
            </>
          }
        >
          {ordered.map((id) => {
            const figures = tally.options[id];
            const duels = figures !== undefined && 'duels' in figures ? figures.duels : {};
            return (
              <Row key={id}>
                <RowHead>{nameOf(id)}</RowHead>
                {ordered.map((other) => (
                  <Cell
                    key={other}
                    label={t`vor „${nameOf(other)}“`}
                    onPhone={other === id ? 'hidden' : 'line'}
                  >
                    <DuelCount own={duels[other]} others={duelsOf(counted, other)[id]} />
                  </Cell>
                ))}
              </Row>
            );
          })}
        </DataTable>
      </div>
      <Meaning of={t({ message: 'Reihenfolge', context: 'Verfahren' })}>
        <p>
          <Trans>
            Ein Vorschlag steht vor einem anderen, wenn ihn mehr Stimmen vor diesen setzen,
            unmittelbar oder über eine Kette gewonnener Vergleiche (Methode von Schulze). Ein
            doppelt eingereichter Vorschlag ändert daran nichts.
          </Trans>
        </p>
      </Meaning>
    </>
  );
}

function duelsOf({ tally }: ResultProps['counted'], id: string): Readonly<Record<string, number>> {
  const figures = tally.options[id];
  return figures !== undefined && 'duels' in figures ? figures.duels : {};
}

interface DuelCountProps {
  readonly own: number | undefined;
  readonly others: number | undefined;
}

function DuelCount({ own, others = 0 }: DuelCountProps) {
  if (own === undefined) return '–';
  return own > others ? <b>{own}</b> : own;
}
