import { gradients, type SameBallots } from '@augenhoehe/domain/goals';
import { VoiceId } from '@augenhoehe/domain/contract';
import type { BallotPaper } from '../ballot/ballot-paper.ts';
import type { FilledBallot } from '../ballot/filled-ballot.ts';

/** What was counted out of a box so far. */
export interface BoxDraft {
  /** Ids of those who put a ballot in. */
  readonly voices: readonly string[];
  /** By what the ballots say, as it was written. */
  readonly counts: Readonly<Record<string, string>>;
  /** Ballots entered one by one. */
  readonly laid: readonly FilledBallot[];
}

export const emptyBox: BoxDraft = { voices: [], counts: {}, laid: [] };

/** What is always counted, whatever the method. */
const withoutValues = ['abstained', 'invalid'] as const;

const levels = Array.from({ length: gradients }, (_, at) => String(at + 1));

/** Answers that so few ballots differ in that they are counted; an empty list: each is entered by itself. */
export function countedAnswers(method: BallotPaper['method']): readonly string[] {
  if (method === 'yes_no') return ['yes', 'no'];
  return method === 'gradients' ? levels : [];
}

/** All that is counted, in the order of the fields. */
export function countFields(method: BallotPaper['method']): readonly string[] {
  return [...countedAnswers(method), ...withoutValues];
}

/** `null`: no whole number that a box can hold. */
function countOf(words: string | undefined): number | null {
  if (words === undefined || words.trim() === '') return 0;
  return /^\d{1,3}$/.test(words.trim()) ? Number(words) : null;
}

/** Which counts are no numbers. */
export function unreadCounts(method: BallotPaper['method'], { counts }: BoxDraft): string[] {
  return countFields(method).filter((key) => countOf(counts[key]) === null);
}

function saidBy(method: BallotPaper['method'], key: string): FilledBallot {
  if (key === 'abstained' || key === 'invalid') return { state: key };
  return { state: 'voted', values: method === 'gradients' ? Number(key) : key };
}

/** The box as it is entered. */
export function ballotsOfBox(method: BallotPaper['method'], draft: BoxDraft): SameBallots[] {
  const counted = countFields(method).map((key) => ({
    ...saidBy(method, key),
    count: countOf(draft.counts[key]) ?? 0,
  }));
  return [...counted, ...draft.laid.map((ballot) => ({ ...ballot, count: 1 }))].filter(
    ({ count }) => count > 0,
  );
}

export function voicesOfBox({ voices }: BoxDraft): VoiceId[] {
  return voices.map((id) => VoiceId.parse(id));
}
