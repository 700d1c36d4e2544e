import type { DecisionMethod } from '../record.ts';
import type { Decision, DecisionVoice } from './decision.ts';

/** What a decision is about to be, as facts of the sentence that is read before it is opened. */
export interface DecisionSummary {
  readonly voices: number;
  readonly organisations: number;
  readonly persons: number;
  readonly method: DecisionMethod;
  /** What they weigh together; as many as voices where no weights were agreed. */
  readonly weight: number;
  /** So much of it has to take part; `null`: no quorum was agreed. */
  readonly needed: number | null;
  /** Whether a unanimous result will show how everybody voted. */
  readonly revealsWhenUnanimous: boolean;
}

/** In consent everybody has to speak where nothing else was agreed. */
export function summaryOf(
  { method, quorum, secret }: Pick<Decision, 'method' | 'quorum' | 'secret'>,
  voices: readonly Pick<DecisionVoice, 'kind' | 'struckReason' | 'weight'>[],
): DecisionSummary {
  const entitled = voices.filter(({ struckReason }) => struckReason === null);
  const required = quorum ?? (method === 'consent' ? { num: 1, den: 1 } : null);
  const weight = entitled.reduce((sum, voice) => sum + voice.weight, 0);
  return {
    voices: entitled.length,
    organisations: entitled.filter(({ kind }) => kind === 'organisation').length,
    persons: entitled.filter(({ kind }) => kind === 'person').length,
    method,
    weight,
    needed: required === null ? null : Math.ceil((required.num * weight) / required.den),
    revealsWhenUnanimous: secret,
  };
}
