import type { DecisionMethod } from '@augenhoehe/domain/goals';

export interface BallotOption {
  readonly id: string;
  readonly text: string;
  /** A sentence that explains it; may be empty. */
  readonly detail: string;
  readonly passive: boolean;
}

/** What a ballot asks. */
export interface BallotPaper {
  readonly method: DecisionMethod;
  readonly options: readonly BallotOption[];
  /** A secret ballot gives no reasons. */
  readonly secret: boolean;
}
