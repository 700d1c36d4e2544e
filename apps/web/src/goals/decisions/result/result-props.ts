import type { Counted } from './counted.ts';

/** Of the part of a result that shows the figures of a method. */
export interface ResultProps {
  readonly counted: Counted;
}
