import type { Decision } from './decision.ts';

type Rules = Pick<Decision, 'method' | 'voiceMode' | 'secret'>;

/** Why voices cannot weigh differently. */
export type NoWeights = 'one-objection-holds' | 'organisations-are-equal' | 'weight-tells-whose';

/**
 * Why voices cannot weigh differently here; `null`: they can. One objection or block holds whatever it weighs, means and
 * double majorities make organisations equal, and a secret ballot would tell by its weight whose it is.
 */
export function whyNoWeights({ method, voiceMode, secret }: Rules): NoWeights | null {
  if (method === 'consent' || method === 'gradients') return 'one-objection-holds';
  if (voiceMode === 'mean' || voiceMode === 'double') return 'organisations-are-equal';
  return secret ? 'weight-tells-whose' : null;
}
