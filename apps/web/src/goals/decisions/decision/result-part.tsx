import type { DecisionResult, DecisionSheet } from '@augenhoehe/domain/goals';
import { Trans, useLingui } from '@lingui/react/macro';
import { Flag } from 'lucide-react';
import { useMemo } from 'react';
import { Notice, Tag } from '../../../ui/index.ts';
import { countInWords } from '../outcome-words.ts';
import { countRecord } from '../result/counted.ts';
import { ResultView } from '../result/result-view.tsx';
import { useTimeWords } from '../vote/use-time-words.ts';

interface ResultPartProps {
  readonly sheet: Pick<DecisionSheet, 'paper' | 'result' | 'cast'>;
}

/** What counting says, counted again here from the record. */
export function ResultPart({ sheet }: ResultPartProps) {
  const { t } = useLingui();
  const { result } = sheet;
  const record = result?.record ?? null;
  const counted = useMemo(() => (record === null ? null : countRecord(record)), [record]);
  const time = useTimeWords();
  if (result === null) return null;
  const view =
    counted === null ? <Sealed result={result} sheet={sheet} /> : <ResultView counted={counted} />;
  if (!result.isInterim) {
    return (
      <div className="result-part">
        <p>
          <Tag icon={Flag}>{t`Gezählt am ${time(result.countedAt)}`}</Tag>
        </p>
        {view}
      </div>
    );
  }
  if (sheet.cast === 0) return null;
  return (
    <details className="figures">
      <summary>
        <Trans>Zwischenstand: Wie würde es ausgehen, wenn jetzt Schluss wäre?</Trans>
      </summary>
      {view}
    </details>
  );
}

interface SealedProps extends ResultPartProps {
  readonly result: DecisionResult;
}

/** So few secret ballots that more would say who voted how. */
function Sealed({ result, sheet: { paper } }: SealedProps) {
  const { i18n } = useLingui();
  const winners = paper.options
    .filter(({ id }) => result.winners.includes(id))
    .map(({ text }) => text);
  const words = countInWords({ ...result, method: paper.method, winners }, i18n);
  const sentence = `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
  return (
    <section className="results">
      <h2>{sentence}</h2>
      <Notice tone="info">
        <p>
          <Trans>
            Es waren weniger als fünf geheime Stimmen. Mehr als das Ergebnis sagen wir deshalb
            nicht.
          </Trans>
        </p>
      </Notice>
    </section>
  );
}
