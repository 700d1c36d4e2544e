import { z } from 'zod';
import type { VoiceId } from '../../../contract/index.ts';
import { canonicalJson, inUrnOrder, UrnBallot } from './record-of.ts';
import { secretAtLeast } from './seen-counts.ts';

/** Ballots on paper that say the same, and how many of them there are. */
export const SameBallots = UrnBallot.extend({ count: z.int().min(1).max(1000) });
export type SameBallots = z.infer<typeof SameBallots>;

/** What came out of a box of paper ballots, beside it who put one in; which of them put in which nobody says. */
interface BoxEntered {
  readonly voices: readonly VoiceId[];
  readonly ballots: readonly SameBallots[];
}

export type BoxFault =
  | { readonly code: 'voice-twice'; readonly params: { readonly at: number } }
  | { readonly code: 'box-too-small'; readonly params: { readonly least: number } }
  | {
      readonly code: 'box-uneven';
      readonly params: { readonly voices: number; readonly ballots: number };
    };

/** How many ballots lie in a box. */
export function ballotsIn(ballots: readonly SameBallots[]): number {
  return ballots.reduce((sum, { count }) => sum + count, 0);
}

/**
 * Why a box cannot be entered; `null`: it can. Whoever counts it out sees what it comes to, as everybody sees a result: so
 * it takes as many ballots as a result with figures does.
 */
export function boxFault({ voices, ballots }: BoxEntered): BoxFault | null {
  const second = voices.findIndex((voice, at) => voices.indexOf(voice) !== at);
  if (second !== -1) return { code: 'voice-twice', params: { at: second } };
  const found = ballotsIn(ballots);
  if (found !== voices.length) {
    return { code: 'box-uneven', params: { voices: voices.length, ballots: found } };
  }
  if (found < secretAtLeast) return { code: 'box-too-small', params: { least: secretAtLeast } };
  return null;
}

/** Each ballot by itself, in an order that says nothing but what they are. */
export function singleBallots(ballots: readonly SameBallots[]): UrnBallot[] {
  return inUrnOrder(
    ballots.flatMap(({ count, ...ballot }) => Array.from({ length: count }, () => ballot)),
  );
}

/** The other way round: those that say the same together. */
export function sameBallots(ballots: readonly UrnBallot[]): SameBallots[] {
  const found = new Map<string, SameBallots>();
  for (const ballot of inUrnOrder(ballots)) {
    const key = canonicalJson(ballot);
    found.set(key, { ...ballot, count: (found.get(key)?.count ?? 0) + 1 });
  }
  return [...found.values()];
}

/**
 * Whether those who vote apart from a box are so few that whoever counted the box could work out from the result how
 * they voted.
 *
 * @param others how many are entitled beside those in the box
 */
export function leavesFewApart(others: number): boolean {
  return others > 0 && others < secretAtLeast;
}
