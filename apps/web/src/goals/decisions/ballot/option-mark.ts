import { Pause } from 'lucide-react';
import type { IconShape } from '../../../ui/index.ts';
import type { BallotOption } from './ballot-paper.ts';

/** A, B, C … in the order of the ballot; a sign of its own for „Es bleibt, wie es ist“. */
export function optionMark(options: readonly BallotOption[], id: string): string | IconShape {
  if (options.find((option) => option.id === id)?.passive === true) return Pause;
  const at = options.filter(({ passive }) => !passive).findIndex((option) => option.id === id);
  return at < 26 ? String.fromCodePoint(65 + at) : String(at + 1);
}
