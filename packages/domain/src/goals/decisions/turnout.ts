import { type Voice, weightOf } from './voice.ts';

/** How many of the entitled are in which state; weights where they were agreed. */
export interface Turnout {
  readonly entitled: number;
  readonly voted: number;
  readonly abstained: number;
  readonly invalid: number;
  readonly missing: number;
}

export function turnoutOf(voices: readonly Voice<unknown>[]): Turnout {
  function inState(state: Voice<unknown>['state']): number {
    return weightOf(voices, (voice) => voice.state === state);
  }
  return {
    entitled: weightOf(voices),
    voted: inState('voted'),
    abstained: inState('abstained'),
    invalid: inState('invalid'),
    missing: inState('missing'),
  };
}

/** Whoever handed something in, also an invalid ballot or an abstention. */
export function takingPart({
  voted,
  abstained,
  invalid,
}: Pick<Turnout, 'voted' | 'abstained' | 'invalid'>): number {
  return voted + abstained + invalid;
}
