import type { Tally } from './tally.ts';

/**
 * Whether all that a record claims of its result comes out of counting again. A result may say less than
 * counting does; those who share a place stand in any order.
 */
export function agreesWith(result: Readonly<Record<string, unknown>>, counted: Tally): boolean {
  return isWithin(result, counted);
}

function isWithin(claimed: unknown, counted: unknown): boolean {
  if (Array.isArray(claimed) && Array.isArray(counted)) {
    const [left, right] = [inOrder(claimed), inOrder(counted)];
    return left.length === right.length && left.every((item, at) => isWithin(item, right[at]));
  }
  if (isObject(claimed) && isObject(counted)) {
    return Object.entries(claimed).every(([key, value]) => isWithin(value, counted[key]));
  }
  return claimed === counted;
}

/** Ids of one place have no order among them; places and figures have. */
function inOrder(list: readonly unknown[]): readonly unknown[] {
  return list.every((item) => typeof item === 'string') ? list.toSorted() : list;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
