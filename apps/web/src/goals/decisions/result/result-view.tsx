import { useId } from 'react';
import { ConsensingResult } from './consensing-result.tsx';
import { ConsentResult } from './consent-result.tsx';
import { CountWords } from './count-words.tsx';
import { DuelResult } from './duel-result.tsx';
import { GradientsResult } from './gradients-result.tsx';
import { OpenBallots } from './open-ballots.tsx';
import { CountResult, ScoreResult } from './ranked-result.tsx';
import type { ResultProps } from './result-props.ts';
import { WeightResult } from './weight-result.tsx';
import { useResultSentence } from './use-result-sentence.ts';
import { YesNoResult } from './yes-no-result.tsx';
import './result.css';

/** The sentence first, then who took part, then the figures, then who said what where that is open. */
export function ResultView({ counted }: ResultProps) {
  const id = useId();
  const sentence = useResultSentence()(counted);
  const isNamed = counted.record.entitled.some(({ voice }) => counted.nameOf(voice) !== undefined);
  return (
    <section className="results" aria-labelledby={id}>
      <h2 id={id}>{sentence}</h2>
      <CountWords counted={counted} />
      <MethodResult counted={counted} />
      <WeightResult counted={counted} />
      {isNamed && <OpenBallots counted={counted} />}
    </section>
  );
}

function MethodResult({ counted }: ResultProps) {
  switch (counted.record.method) {
    case 'yes_no':
      return <YesNoResult counted={counted} />;
    case 'consensing':
      return <ConsensingResult counted={counted} />;
    case 'consent':
      return <ConsentResult counted={counted} />;
    case 'gradients':
      return <GradientsResult counted={counted} />;
    case 'score':
      return <ScoreResult counted={counted} />;
    case 'dots':
    case 'approval':
      return <CountResult counted={counted} />;
    case 'schulze':
      return <DuelResult counted={counted} />;
  }
}
