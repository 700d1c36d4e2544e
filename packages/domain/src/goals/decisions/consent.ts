import type { Quorum } from './quorum.ts';
import { type Turnout, turnoutOf } from './turnout.ts';
import type { Outcome } from './verdict.ts';
import { type Voice, weightFor } from './voice.ts';

export type Consent =
  | { readonly kind: 'consent' | 'stands_aside' }
  | { readonly kind: 'consent_with_concern' | 'objection'; readonly reason: string };

export interface ConsentCount extends Omit<Turnout, 'voted'> {
  readonly consent: number;
  readonly consentWithConcern: number;
  readonly objection: number;
  readonly standsAside: number;
}

export function countConsent(voices: readonly Voice<Consent>[]): ConsentCount {
  function said(kind: Consent['kind']): number {
    return weightFor(voices, (values) => values.kind === kind);
  }
  const { voted: _, ...states } = turnoutOf(voices);
  return {
    consent: said('consent'),
    consentWithConcern: said('consent_with_concern'),
    objection: said('objection'),
    standsAside: said('stands_aside'),
    ...states,
  };
}

/**
 * A round stands when no reasoned objection remains (sociocracy, Gerard Endenburg). A concern does not
 * block it; who stands aside does not carry it either, so somebody has to consent.
 */
export function outcomeOfConsent(count: ConsentCount, quorum: Quorum): Outcome {
  if (!quorum.met) return 'open';
  if (count.objection > 0) return 'integrating';
  return count.consent + count.consentWithConcern > 0 ? 'adopted' : 'open';
}
