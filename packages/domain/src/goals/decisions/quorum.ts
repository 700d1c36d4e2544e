import { takingPart, type Turnout } from './turnout.ts';

/** A share as it was agreed, such as two thirds. */
export interface Fraction {
  readonly num: number;
  readonly den: number;
}

export interface Quorum {
  /** `null` where none was agreed. */
  readonly required: Fraction | null;
  /** So many have to take part. */
  readonly needed: number;
  readonly takingPart: number;
  readonly entitled: number;
  readonly met: boolean;
}

/** Whether enough took part, by whole numbers: `taking part · den ≥ num · entitled`. Nobody is never enough. */
export function quorumOf(turnout: Turnout, required: Fraction | null): Quorum {
  const { entitled } = turnout;
  const came = takingPart(turnout);
  const { num, den } = required ?? { num: 0, den: 1 };
  return {
    required,
    needed: Math.ceil((num * entitled) / den),
    takingPart: came,
    entitled,
    met: entitled > 0 && came * den >= num * entitled,
  };
}
