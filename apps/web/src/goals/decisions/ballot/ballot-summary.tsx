import { DescriptionList } from '../../../ui/index.ts';
import type { BallotPaper } from './ballot-paper.ts';
import type { FilledBallot } from './filled-ballot.ts';
import { useBallotWords } from './use-ballot-words.ts';

interface BallotSummaryProps {
  readonly paper: BallotPaper;
  readonly ballot: FilledBallot;
}

/** What a ballot says, as its voter reads it before handing it in and afterwards. */
export function BallotSummary({ paper, ballot }: BallotSummaryProps) {
  const said = useBallotWords()(paper, ballot);
  const [only] = said;
  if (said.length === 1 && only?.about === '') return <p className="ballot__said">{only.words}</p>;
  return (
    <DescriptionList
      layout="sides"
      entries={said.map(({ key, about, words }) => ({ key, term: about, detail: words }))}
    />
  );
}
