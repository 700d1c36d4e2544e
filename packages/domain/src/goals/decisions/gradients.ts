import { percent, ratio } from './ratio.ts';
import type { Outcome } from './verdict.ts';
import { type Voice, weightFor } from './voice.ts';

/** Of agreement, from 1 „wholehearted“ to 8 „block“ (Sam Kaner, Facilitator's Guide to Participatory Decision-Making). */
export const gradients = 8;

export type Light = 'green' | 'yellow' | 'red';

export interface GradientFigures {
  /** How many chose 1, 2, … 8; never averaged. */
  readonly profile: readonly number[];
  /** Per cent on 1 to 3, with two decimals; `null` where nobody chose. */
  readonly support: number | null;
  readonly light: Light | null;
}

export function profileOf(voices: readonly Voice<number>[]): number[] {
  return Array.from({ length: gradients }, (_, at) =>
    weightFor(voices, (chosen) => chosen === at + 1),
  );
}

export function lightOf(profile: readonly number[]): GradientFigures {
  const all = profile.reduce((sum, count) => sum + count, 0);
  if (all === 0) return { profile, support: null, light: null };
  const support = profile.slice(0, 3).reduce((sum, count) => sum + count, 0);
  const [neutral = 0, opposed = 0, blocked = 0] = [profile[4], profile[6], profile[7]];
  return {
    profile,
    support: percent(ratio(support, all)),
    light: light({ all, support, neutral, opposed, blocked }),
  };
}

/** Talk that is well on its way is no decision yet, and neither is one that is stuck. */
export const outcomeOfLight: Readonly<Record<Light, Outcome>> = {
  green: 'accepted',
  yellow: 'no_decision',
  red: 'no_decision',
};

interface Counted {
  readonly all: number;
  readonly support: number;
  readonly neutral: number;
  readonly opposed: number;
  readonly blocked: number;
}

function light({ all, support, neutral, opposed, blocked }: Counted): Light {
  if (blocked > 0 || opposed * 4 > all) return 'red';
  if (opposed > 0 || neutral * 4 >= all) return 'yellow';
  return support * 4 >= all * 3 ? 'green' : 'yellow';
}
