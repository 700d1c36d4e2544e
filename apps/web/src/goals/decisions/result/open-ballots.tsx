import { Trans, useLingui } from '@lingui/react/macro';
import { Cell, ColumnHead, DataTable, Row, RowHead } from '../../../ui/index.ts';
import { useBallotWords } from '../ballot/use-ballot-words.ts';
import type { ResultProps } from './result-props.ts';

/** Who voted how, where that was agreed to be open. */
export function OpenBallots({ counted }: ResultProps) {
  const { t } = useLingui();
  const words = useBallotWords();
  const { record, options, nameOf, isTacit } = counted;
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
            return (
              <Row key={voice}>
                <RowHead>{nameOf(voice) ?? voice}</RowHead>
                <Cell label={t`Sagt`}>
                  {ballot === undefined
                    ? t`nicht abgestimmt`
                    : words(paper, ballot)
                        .map(({ about, words: said }) =>
                          about === '' ? said : `${about}: ${said}`,
                        )
                        .join('; ')}
                  {isTacit(voice) && ` (${t`stillschweigend`})`}
                </Cell>
              </Row>
            );
          })}
        </DataTable>
      </div>
    </details>
  );
}
