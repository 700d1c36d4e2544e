import type { ImportEntry, RowProblem } from '@augenhoehe/domain/exchange';
import type { ReviewContext } from './review-context.ts';

export interface CorrectionProps {
  readonly entry: ImportEntry;
  readonly problem: RowProblem;
  readonly context: ReviewContext;
  readonly onClose: () => void;
}
