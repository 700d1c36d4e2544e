/** When something takes place each week. */
export interface WeeklyTime {
  /** 1: Monday … 7: Sunday. */
  readonly day: number;
  /** Minutes after midnight. */
  readonly from: number;
  readonly until: number;
}

const days = ['montag', 'dienstag', 'mittwoch', 'donnerstag', 'freitag', 'samstag', 'sonntag'];
const dayWord = `(?:${days.join('|')}|sonnabend)`;
const daysPattern = new RegExp(
  `${dayWord}s?(?:\\s*(?:bis|–|-|,|und|u\\.|\\+)\\s*${dayWord}s?)*`,
  'giu',
);
const clock = String.raw`(\d{1,2})(?:[:.](\d{2}))?`;
const spanPattern = new RegExp(`${clock}\\s*(?:uhr)?\\s*(?:–|-|bis)\\s*${clock}\\s*uhr`, 'iu');
const startPattern = new RegExp(`${clock}\\s*uhr`, 'iu');

/** How long something lasts of which only the beginning is told. */
const usualMinutes = 60;

const partsOfDay: readonly (readonly [RegExp, number, number])[] = [
  [/vormittag/iu, 8, 12],
  [/nachmittag/iu, 14, 18],
  [/abend/iu, 18, 22],
];

/**
 * Days and times in a text such as „Seniorencafé mittwochs 15 Uhr“ or „dienstags bis donnerstags
 * 9–12 Uhr“. A day without a time is none; neither is „nach Absprache“.
 */
export function weeklyTimes(text: string): WeeklyTime[] {
  const mentions = [...text.matchAll(daysPattern)];
  return mentions.flatMap((mention, place) => {
    const end = mentions[place + 1]?.index ?? text.length;
    const time = timeIn(text.slice(mention.index + mention[0].length, end));
    return time === null ? [] : daysIn(mention[0]).map((day) => ({ day, ...time }));
  });
}

function daysIn(words: string): number[] {
  const parts = words.toLowerCase().split(/\s*(?:,|und|u\.|\+)\s*/u);
  const named = parts.flatMap((part) => {
    const [first, last = first] = part.split(/\s*(?:bis|–|-)\s*/u).map(dayNumber);
    if (first === undefined || last === undefined) return [];
    return Array.from({ length: Math.max(last - first + 1, 1) }, (_, step) => first + step);
  });
  return [...new Set(named)];
}

function dayNumber(word: string): number {
  if (word.startsWith('sonnabend')) return 6;
  return days.findIndex((day) => word.startsWith(day)) + 1;
}

function timeIn(text: string): Omit<WeeklyTime, 'day'> | null {
  const span = spanPattern.exec(text);
  if (span !== null) {
    return { from: minutes(span[1], span[2]), until: minutes(span[3], span[4]) };
  }
  const start = startPattern.exec(text);
  if (start !== null) {
    const from = minutes(start[1], start[2]);
    return { from, until: from + usualMinutes };
  }
  const part = partsOfDay.find(([word]) => word.test(text));
  return part === undefined ? null : { from: part[1] * 60, until: part[2] * 60 };
}

function minutes(hours = '0', rest = '0'): number {
  return Number(hours) * 60 + Number(rest);
}

/** When both take place at once. */
export function sameTimes(one: readonly WeeklyTime[], other: readonly WeeklyTime[]): WeeklyTime[] {
  return one.flatMap((time) =>
    other.flatMap(({ day, from, until }) => {
      const shared = { day, from: Math.max(from, time.from), until: Math.min(until, time.until) };
      return day === time.day && shared.from < shared.until ? [shared] : [];
    }),
  );
}
