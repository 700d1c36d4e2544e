import { z } from 'zod';

/** Leitziel, Mittlerziel, Handlungsziel, and what is expressly no goal. */
export const GoalLevel = z.enum(['guiding', 'intermediate', 'action', 'non-goal']);
export type GoalLevel = z.infer<typeof GoalLevel>;

const parents: Readonly<Record<GoalLevel, readonly GoalLevel[]>> = {
  guiding: [],
  intermediate: ['guiding'],
  action: ['guiding', 'intermediate'],
  'non-goal': ['guiding'],
};

/** Under which levels a goal may stand. As they only go down, no goal is above itself. */
export function parentLevels(level: GoalLevel): readonly GoalLevel[] {
  return parents[level];
}

interface Keyed {
  readonly key: string;
}

function nextNumber(prefix: string, taken: readonly Keyed[]): number {
  const numbers = taken.flatMap(({ key }) => {
    const rest = key.startsWith(prefix) ? key.slice(prefix.length) : '';
    return /^\d+$/.test(rest) ? [Number(rest)] : [];
  });
  return Math.max(0, ...numbers) + 1;
}

/**
 * A short name for a new goal beside those there are: Z1, under it Z1.1, under that Z1.1.1, and N1 for a non-goal. An
 * action goal directly under a guiding one leaves the number between at 1: Z2.1.1.
 */
export function proposedKey(
  level: GoalLevel,
  parent: (Keyed & { readonly level: GoalLevel }) | null,
  taken: readonly Keyed[],
): string {
  if (level === 'non-goal') return `N${nextNumber('N', taken)}`;
  if (parent === null) return `Z${nextNumber('Z', taken)}`;
  const skipped = level === 'action' && parent.level === 'guiding' ? '1.' : '';
  const prefix = `${parent.key}.${skipped}`;
  return `${prefix}${nextNumber(prefix, taken)}`;
}

/** By their numbers, not as text: Z2 before Z10, and N after Z. */
export function compareKeys(a: string, b: string): number {
  const [left, right] = [a, b].map((key) => key.replace('Z', 'A'));
  return new Intl.Collator('de', { numeric: true }).compare(left ?? '', right ?? '');
}
