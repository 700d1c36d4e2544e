import type { BodyHint } from './body-hint.ts';

/** Types of bodies that work together rather than hear each other. */
const workingTypes: readonly string[] = ['netz.ak', 'netz.steuerung'];

/** How many can work together well, and from where on it is an early warning (w11). */
export const workingGroupSize = { good: { from: 7, to: 12 }, atLeast: 3 } as const;

/** What the size of a working group gives to think about; of one without any members nothing is known. */
export function sizeHint(
  type: string,
  members: number,
): Extract<BodyHint, { kind: 'size' }> | null {
  const { good, atLeast } = workingGroupSize;
  if (!workingTypes.includes(type) || members === 0) return null;
  if (members > good.to) return { kind: 'size', fit: 'large', members };
  if (members < atLeast) return { kind: 'size', fit: 'much-too-small', members };
  return members < good.from ? { kind: 'size', fit: 'small', members } : null;
}
