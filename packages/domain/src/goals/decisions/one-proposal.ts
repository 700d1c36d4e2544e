import type { DecisionMethod } from './record.ts';

const onProposal: readonly DecisionMethod[] = ['yes_no', 'consent', 'gradients'];

/** Whether one proposal is answered; by the other methods one chooses among several options. */
export function hasOneProposal(method: DecisionMethod): boolean {
  return onProposal.includes(method);
}
