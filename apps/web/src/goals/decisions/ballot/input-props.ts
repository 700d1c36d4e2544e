import type { BallotDraft } from './ballot-draft.ts';
import type { BallotPaper } from './ballot-paper.ts';

/** Of the part of a ballot that a method asks for. */
export interface InputProps {
  readonly paper: BallotPaper;
  readonly draft: BallotDraft;
  readonly onChange: (changes: Partial<BallotDraft>) => void;
}
