import { type BallotPaper, hasOneProposal } from '@augenhoehe/domain/goals';

/** What is proposed, where there is only one proposal to answer. */
export function Proposal({ paper }: { readonly paper: BallotPaper }) {
  const [only] = paper.options;
  if (only === undefined || !hasOneProposal(paper.method)) return null;
  return (
    <div className="proposal">
      <p className="proposal__text">{only.text}</p>
      {only.detail !== '' && <p>{only.detail}</p>}
    </div>
  );
}
