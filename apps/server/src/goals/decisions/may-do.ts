import { may } from '@augenhoehe/domain/access';
import {
  consentMoves,
  type Decision,
  type DecisionSheet,
  standingInBox,
} from '@augenhoehe/domain/goals';
import type { Place } from '../../access/index.ts';
import type { KnownDecision } from './known-decision.ts';
import { isAmendedSince } from './is-amended.ts';

interface Standing {
  readonly voted: number;
  readonly hasBallots: boolean;
}

/** Whether its time is over, whether or not it was counted yet. */
export function isOver({ opensAt, closesAt }: Decision, at: Date): boolean {
  return standingInBox({ opensAt, closesAt }, at) === 'after';
}

function all(...conditions: readonly boolean[]): boolean {
  return conditions.every(Boolean);
}

/** Whether its words can be corrected; those of a proposal that is decided by consent while no round goes on. */
function takesWords(decision: Decision, isWithin: boolean): boolean {
  const { phase } = decision;
  if (phase === null) return isWithin;
  return consentMoves({ phase, isAmended: isAmendedSince(decision) }).includes('amend');
}

/** What this member can do about a decision now. */
export function mayDo(
  { member }: Place,
  { decision, voices }: KnownDecision,
  { voted, hasBallots, at }: Standing & { readonly at: Date },
): DecisionSheet['can'] {
  const { state, secret, phase, lateJoiners } = decision;
  const edits = may(member, 'decision.edit', []);
  const isDraft = all(edits, state === 'draft');
  const isGoing = all(edits, state === 'open');
  const isWithin = all(isGoing, !isOver(decision, at));
  const entitled = voices.filter(({ struckReason }) => struckReason === null).length;
  return {
    edit: isDraft || all(isWithin, !hasBallots),
    open: isDraft,
    extend: isWithin,
    withdraw: isDraft || isGoing,
    close: all(isWithin, phase === null, entitled > 0, voted === entitled),
    correctText: all(isGoing, takesWords(decision, isWithin), !all(secret, hasBallots)),
    changeVoices: isWithin,
    addVoices: all(isWithin, lateJoiners),
    makeLinks: isWithin,
    enterBallots: all(isWithin, !secret),
    enterPaperBox: all(isWithin, secret, standingInBox(decision, at) === 'within'),
    discuss: all(may(member, 'decision.discuss'), state === 'open'),
    moderate: all(isGoing, phase !== null),
    conclude: all(edits, state === 'closed'),
  };
}
