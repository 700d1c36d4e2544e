import type { Outcome } from '../verdict.ts';
import type { ConsentPhase } from './decision.ts';

/** What can be done about a proposal that is decided by consent. */
export type ConsentMove =
  | 'begin-reactions'
  | 'amend'
  | 'begin-round'
  | 'end-round'
  | 'test-objection'
  | 'pass-on';

interface Stand {
  readonly phase: ConsentPhase;
  /** Ballots wait for this proposal's words: a round needs others after an objection. */
  readonly isAmended: boolean;
}

/** What can be done now. Objections are integrated by other words, or answered by their author or the group. */
export function consentMoves({ phase, isAmended }: Stand): ConsentMove[] {
  switch (phase) {
    case 'questions':
      return ['begin-reactions', 'amend', 'begin-round', 'pass-on'];
    case 'reactions':
      return ['amend', 'begin-round', 'pass-on'];
    case 'round':
      return ['end-round'];
    case 'integrating':
      return isAmended
        ? ['amend', 'begin-round', 'pass-on']
        : ['amend', 'test-objection', 'end-round', 'pass-on'];
    case 'ended':
      return [];
  }
}

/** Where a round leads that was counted: it stands, an objection is integrated, or another round is needed. */
export function phaseAfterRound(outcome: Outcome): ConsentPhase {
  if (outcome === 'adopted') return 'ended';
  return outcome === 'integrating' ? 'integrating' : 'reactions';
}
