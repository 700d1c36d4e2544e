import type { DecisionSheet } from '@augenhoehe/domain/goals';

/** Of a part of a decision's page. */
export interface PartProps {
  readonly slug: string;
  readonly sheet: DecisionSheet;
}

/** Of a dialog about a decision. */
export interface DecisionDialogProps extends PartProps {
  readonly onClose: () => void;
}

export type Voice = DecisionSheet['voices'][number];
