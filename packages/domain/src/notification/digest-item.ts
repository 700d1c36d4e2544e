/**
 * What a digest can speak of. Its words are the mail's own, in `digest-words.ts` of the server: a slice
 * that brings a new kind adds it here and there.
 */
export type DigestKind =
  | 'approach.due'
  | 'task.offered'
  | 'task.due'
  | 'task.sought'
  | 'task.overdue'
  | 'agreement.unanswered'
  | 'agreement.review'
  | 'agreement.ends'
  | 'contribution.due'
  | 'cooperation.review'
  | 'goal.taken-up'
  | 'goal.drafted'
  | 'goal.idea'
  | 'goal.in-negotiation'
  | 'goal.decided'
  | 'goal.in-progress'
  | 'goal.reached'
  | 'goal.adapted'
  | 'goal.dropped'
  | 'remark.accepted'
  | 'remark.declined'
  | 'remark.integrated'
  | 'remark.stands'
  | 'remark.withdrawn'
  | 'remark.answered'
  | 'measure.asked'
  | 'measure.goes-on'
  | 'measure.ended'
  | 'entry.unconfirmed'
  | 'entry.stale'
  | 'actor.added';

/** `must`: something has to be done by the reader; `new`: good to know; `can-wait`: without a day. */
export type Urgency = 'must' | 'new' | 'can-wait';

export const urgencies: readonly Urgency[] = ['must', 'new', 'can-wait'];

/** One line of a digest. It may say only what its reader may see at this moment. */
export interface DigestItem {
  readonly kind: DigestKind;
  readonly urgency: Urgency;
  /** What it is about: an actor, a task. Text that people typed. */
  readonly name: string;
  /** What is to be done about it, as somebody wrote it; empty where nobody did. */
  readonly note: string;
  /** The day it is due or was, `2026-11-22`. */
  readonly day: string | null;
  /** For kinds that speak of several in one line. */
  readonly count?: number;
  /** Where it is, behind the neighbourhood's own address: `ansprachen?whose=mine`. */
  readonly path: string;
}

/** So many lines of each part; the rest is counted. */
export const linesAtMost = 15;

export interface DigestPart {
  readonly urgency: Urgency;
  readonly items: readonly DigestItem[];
  /** How many more there are. */
  readonly more: number;
}

function compareDays(a: string | null, b: string | null): number {
  if (a === b) return 0;
  if (a === null) return 1;
  return b === null || a < b ? -1 : 1;
}

/** What must be done first, then what is new, then what can wait; by day within each. Empty parts are left out. */
export function digestParts(items: readonly DigestItem[]): DigestPart[] {
  return urgencies.flatMap((urgency) => {
    const ofPart = items
      .filter((item) => item.urgency === urgency)
      .toSorted((a, b) => compareDays(a.day, b.day) || (a.name < b.name ? -1 : 1));
    if (ofPart.length === 0) return [];
    const shown = ofPart.slice(0, linesAtMost);
    return [{ urgency, items: shown, more: ofPart.length - shown.length }];
  });
}

/** Whoever wants mail every day is not reminded every day of what can wait. */
export function isWorthSending(rhythm: 'weekly' | 'daily', items: readonly DigestItem[]): boolean {
  return rhythm === 'weekly'
    ? items.length > 0
    : items.some(({ urgency }) => urgency !== 'can-wait');
}
