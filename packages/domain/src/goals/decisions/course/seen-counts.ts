import type { Decision } from './decision.ts';

/** Fewer than so many are never counted in the open where votes are secret. */
export const secretAtLeast = 5;

type Told = Pick<Decision, 'state' | 'secret' | 'resultsHidden'>;

/** Whether anybody may see how a decision stands. */
export function showsVotes({ state, secret, resultsHidden }: Told): boolean {
  if (state === 'closed') return true;
  return state === 'open' && !secret && !resultsHidden;
}

/** How many have voted, as far as it may be said; `null`: it may not. */
export function shownTurnout({ secret }: Pick<Told, 'secret'>, cast: number): number | null {
  return secret && cast < secretAtLeast ? null : cast;
}
