import type { Decision } from './decision.ts';

const hourMs = 3_600_000;
const dayMs = 24 * hourMs;

/** What a voice is told about a decision. */
export const noticeTopics = ['opened', 'corrected', 'extended', 'first', 'second'] as const;
export type NoticeTopic = (typeof noticeTopics)[number];

/** Something to be told, once to each voice. */
export interface Notice {
  readonly topic: NoticeTopic;
  /** Tells it from others of its topic. */
  readonly kind: string;
  /** From when on. */
  readonly at: Date;
  /** Only to those who have not voted. */
  readonly isReminder: boolean;
}

/** The two reminders of one vote on one text: each of them is sent once at most. */
export function reminderKinds({
  round,
  textVersion,
}: Pick<Decision, 'round' | 'textVersion'>): readonly [string, string] {
  return [`first-${textVersion}-${round}`, `second-${textVersion}-${round}`];
}

/**
 * When whoever has not voted is reminded: after half of the time, and a day before the end, or at three quarters where
 * that is later. Whoever votes within an hour sits together and is not reminded.
 */
export function reminderTimes(from: Date, until: Date): readonly [Date, Date] | null {
  const [begin, end] = [from.getTime(), until.getTime()];
  const length = end - begin;
  if (length <= hourMs) return null;
  const second = Math.max(end - dayMs, begin + length * 0.75);
  return [new Date(begin + length / 2), new Date(second)];
}

/** Since when ballots are taken; `null`: they are not. */
function votingSince({ phase, opensAt, events, formerTexts }: Decision): Date | null {
  const corrected = formerTexts.at(-1)?.until;
  const began =
    phase === null
      ? [opensAt, corrected]
      : [events.findLast(({ kind, words }) => kind === 'phase' && words['phase'] === 'round')?.at];
  if (phase !== null && phase !== 'round') return null;
  const newest = began
    .filter((at) => typeof at === 'string')
    .toSorted()
    .at(-1);
  return newest === undefined ? null : new Date(newest);
}

function reminders(decision: Decision): Notice[] {
  const since = votingSince(decision);
  if (since === null || decision.closesAt === null) return [];
  const times = reminderTimes(since, new Date(decision.closesAt));
  if (times === null) return [];
  const [first, second] = reminderKinds(decision);
  return [
    { topic: 'first', kind: first, at: times[0], isReminder: true },
    { topic: 'second', kind: second, at: times[1], isReminder: true },
  ];
}

/** All that is to be told of an open decision as it stands, sooner or later. */
export function noticesOf(decision: Decision): Notice[] {
  const { state, opensAt, textVersion, events, formerTexts } = decision;
  if (state !== 'open' || opensAt === null) return [];
  const opened = { topic: 'opened' as const, kind: 'opened', at: new Date(opensAt) };
  const corrected = formerTexts.at(-1);
  const extended = events.findLast(({ kind }) => kind === 'extended');
  const told: Omit<Notice, 'isReminder'>[] = [opened];
  if (corrected !== undefined) {
    const at = new Date(corrected.until);
    told.push({ topic: 'corrected', kind: `corrected-${textVersion}`, at });
  }
  if (extended !== undefined) {
    const until = String(extended.words['until']);
    told.push({ topic: 'extended', kind: `extended-${until}`, at: new Date(extended.at) });
  }
  return [...told.map((notice) => ({ ...notice, isReminder: false })), ...reminders(decision)];
}

/**
 * What is to be told now, and what has lapsed: of two reminders that are both due, as after a server was off for days,
 * only the second is sent.
 */
export function dueNotices(
  decision: Decision,
  now: Date,
): { readonly send: Notice[]; readonly lapsed: Notice[] } {
  const due = noticesOf(decision).filter(({ at }) => at <= now);
  const isLate = due.some(({ topic }) => topic === 'second');
  const lapsed = due.filter(({ topic }) => topic === 'first' && isLate);
  return { send: due.filter((notice) => !lapsed.includes(notice)), lapsed };
}
