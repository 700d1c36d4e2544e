import type { CodedReason } from './import-entry.ts';

const linesNamed = 20;

/** Something said of a file as a whole, with how often it is so and the first of its lines. */
export function lineNotice(
  code: string,
  lines: readonly number[],
  count: number = lines.length,
): CodedReason {
  return { code, params: { count, lines: lines.slice(0, linesNamed).map(String) } };
}
