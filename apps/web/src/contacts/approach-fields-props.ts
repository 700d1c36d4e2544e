import type { WrittenApproach } from './approach-draft.ts';

export interface ApproachFieldsProps {
  /** Before the name of each field, as the request has it. */
  readonly prefix: '' | 'changes.';
  readonly facts: WrittenApproach;
  readonly onChange: (facts: WrittenApproach) => void;
}
