import { useLingui } from '@lingui/react/macro';
import { DescriptionList } from '../../../ui/index.ts';
import type { BallotPaper } from './ballot-paper.ts';
import type { FilledBallot } from './filled-ballot.ts';
import { useBallotWords } from './use-ballot-words.ts';

interface BallotSummaryProps {
  readonly paper: BallotPaper;
  readonly ballot: FilledBallot;
}

/** All that a ballot says, as its voter reads it before handing it in and afterwards. */
export function BallotSummary({ paper, ballot }: BallotSummaryProps) {
  const { t } = useLingui();
  const said = useBallotWords()(paper, ballot);
  const [only] = said;
  const { reasons = {}, harmedAim = '' } = ballot.remarks ?? {};
  if (said.length === 1 && only?.about === '') {
    return (
      <>
        <p className="ballot__said">{only.words}</p>
        {harmedAim !== '' && <p>{t`Gefährdetes Ziel: ${harmedAim}`}</p>}
      </>
    );
  }
  return (
    <DescriptionList
      layout="sides"
      entries={said.map(({ key, about, words }) => ({
        key,
        term: about,
        detail: <Answer words={words} why={reasons[key]} />,
      }))}
    />
  );
}

interface AnswerProps {
  readonly words: string;
  readonly why: { readonly reason: string; readonly lowers: string } | undefined;
}

function Answer({ words, why = { reason: '', lowers: '' } }: AnswerProps) {
  const { t } = useLingui();
  const { reason, lowers } = why;
  return (
    <>
      {words}
      {reason !== '' && <p className="ballot__why">{t`Dagegen spricht: ${reason}`}</p>}
      {lowers !== '' && <p className="ballot__why">{t`Leichter würde es so: ${lowers}`}</p>}
    </>
  );
}
