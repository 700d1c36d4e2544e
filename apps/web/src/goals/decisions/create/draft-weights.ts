import { type Decision, mostWeight, weightAtMost, whyNoWeights } from '@augenhoehe/domain/goals';
import type { DraftVoice } from './draft-voices.ts';

type Weighed = Pick<Decision, 'method' | 'voiceMode' | 'secret'> & {
  readonly isWeighted: boolean;
  readonly weights: Readonly<Record<string, string>>;
};

/** Whether voices weigh differently: it was asked for, and the rules permit it. */
export function isWeighted(draft: Weighed): boolean {
  return draft.isWeighted && whyNoWeights(draft) === null;
}

/** What a voice weighs, a whole number from 1; `null`: what is written is none. */
export function weightIn(draft: Weighed, key: string): number | null {
  if (!isWeighted(draft)) return 1;
  const written = (draft.weights[key] ?? '1').trim();
  const weight = Number(written);
  return /^\d{1,4}$/.test(written) && weight >= 1 && weight <= weightAtMost ? weight : null;
}

interface WeightFaults {
  /** The places of voices whose weight is none. */
  readonly places: readonly number[];
  /** What all weigh together where that is too much; `null`: it is not. */
  readonly tooMuch: number | null;
}

export function weightFaults(draft: Weighed, voices: readonly DraftVoice[]): WeightFaults {
  const weights = voices.map(({ key }) => weightIn(draft, key));
  const all = weights.reduce<number>((sum, weight) => sum + (weight ?? 0), 0);
  return {
    places: weights.flatMap((weight, at) => (weight === null ? [at] : [])),
    tooMuch: isWeighted(draft) && all > mostWeight ? all : null,
  };
}
