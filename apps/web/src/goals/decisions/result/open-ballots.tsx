import { Trans, useLingui } from '@lingui/react/macro';
import { Cell, ColumnHead, DataTable, Row, RowHead } from '../../../ui/index.ts';
import { useBallotWords } from '../ballot/use-ballot-words.ts';
import type { ResultProps } from './result-props.ts';
import { useWayWords } from './use-way-words.ts';

/** Who voted how, where that was agreed to be open. */
export function OpenBallots({ counted }: ResultProps) {
  const { t } = useLingui();
  const words = useBallotWords();
  const wayWords = useWayWords();
  const { record, options, nameOf, wayOf, refuted } = counted;
  const ballots = new Map(record.ballots.map((ballot) => [ballot.voice, ballot]));
  const paper = { method: record.method, options, secret: false };
  return (
    <details className="figures">
      <summary>
        <Trans>Wer hat wie gestimmt?</Trans>
      </summary>
      <div className="figures__room">
        <DataTable
          label={t`Stimmen mit Namen`}
          head={
            <>
              <ColumnHead>{t`Stimme`}</ColumnHead>
              <ColumnHead>{t`Sagt`}</ColumnHead>
            </>
          }
        >
          {record.entitled.map(({ voice }) => {
            const ballot = ballots.get(voice);
            const name = nameOf(voice) ?? voice;
            const way = wayWords(name, wayOf(voice));
            return (
              <Row key={voice}>
                <RowHead>{name}</RowHead>
                <Cell label={t`Sagt`}>
                  {ballot === undefined
                    ? t`nicht abgestimmt`
                    : words(paper, { ...ballot, isRefuted: refuted.has(voice) })
                        .map(({ about, words: said }) =>
                          about === '' ? said : `${about}: ${said}`,
                        )
                        .join('; ')}
                  {way !== '' && <p className="small quiet">{way}</p>}
                </Cell>
              </Row>
            );
          })}
        </DataTable>
      </div>
    </details>
  );
}
