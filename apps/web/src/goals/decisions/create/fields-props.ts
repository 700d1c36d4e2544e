import type { DecisionDraft } from './decision-draft.ts';

/** Of a part of the form for a decision. */
export interface FieldsProps {
  readonly slug: string;
  readonly draft: DecisionDraft;
  readonly onChange: (changes: Partial<DecisionDraft>) => void;
}
