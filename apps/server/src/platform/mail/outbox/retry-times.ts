const minute = 60_000;
const day = 24 * 60 * minute;

/** No mail is tried longer than this: five days of a mail server that is away, and one to spare. */
const giveUpAfter = 6 * day;
const longestPause = 60 * minute;

/** When to try again after so many tries; `null`: not any more. */
export function nextAttemptAt(
  { attempts, createdAt }: { readonly attempts: number; readonly createdAt: Date },
  at: Date,
): Date | null {
  const pause = Math.min(minute * 2 ** Math.min(attempts - 1, 10), longestPause);
  const next = new Date(at.getTime() + pause);
  return next.getTime() - createdAt.getTime() > giveUpAfter ? null : next;
}
