import type { BallotPaper } from '@augenhoehe/domain/goals';

/** What is proposed, where there is only one proposal to answer. */
export function Proposal({ paper }: { readonly paper: BallotPaper }) {
  const [only, ...others] = paper.options;
  if (only === undefined || others.length > 0) return null;
  return (
    <div className="proposal">
      <p className="proposal__text">{only.text}</p>
      {only.detail !== '' && <p>{only.detail}</p>}
    </div>
  );
}
