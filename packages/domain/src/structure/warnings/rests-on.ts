import { workingGroupSize } from '../../inventory/index.ts';
import type { EarlyWarning } from './early-warning.ts';

interface Rests {
  /** Ids and days: any other than these is something new. */
  readonly facts: readonly string[];
  /** A number that may fall, but not grow. */
  readonly extent: number;
}

type WarningOf<Key extends EarlyWarning['key']> = Extract<EarlyWarning, { key: Key }>;

/** The days after which something is missing. */
function quietSince({ hint }: WarningOf<'w06'>): string[] {
  const { missing, lastMetOn, lastMinutesOn } = hint;
  const days = [
    missing === 'minutes' ? null : lastMetOn,
    missing === 'meeting' ? null : lastMinutesOn,
  ];
  return days.filter((day) => day !== null);
}

/** Who chairs, and each way in which it has a member in hand. */
function handsOf({ hint: { chair, holds } }: WarningOf<'w19'>): string[] {
  return [chair.id, ...holds.map(({ type, over }) => `${type} ${over.id}`)];
}

/** How many are too many or missing. */
function wrongBy({ hint: { fit, members } }: WarningOf<'w11'>): number {
  return fit === 'large' ? members - workingGroupSize.good.to : workingGroupSize.atLeast - members;
}

function ofBody(warning: WarningOf<'w06' | 'w11' | 'w19' | 'w20'>): Rests {
  switch (warning.key) {
    case 'w06':
      return { facts: quietSince(warning), extent: 0 };
    case 'w11':
      return { facts: [warning.hint.fit], extent: wrongBy(warning) };
    case 'w19':
      return { facts: handsOf(warning), extent: 0 };
    case 'w20':
      return { facts: [warning.hint.latest], extent: 0 };
  }
}

/** What a warning rests on. Who said „bewusst so“ said it of this, and of less. */
export function restsOn(warning: EarlyWarning): Rests {
  if ('hint' in warning) return ofBody(warning);
  // Tasks come and go; how many there are tells.
  if (warning.key === 'w10') return { facts: [], extent: warning.tasks };
  if (warning.key === 'w05') return { facts: warning.roles, extent: 0 };
  if (warning.key === 'w13') return { facts: [warning.since], extent: 0 };
  return { facts: warning.entries.map(({ id }) => id), extent: 0 };
}
