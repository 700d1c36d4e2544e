import { type Member, may } from '../../../access/index.ts';
import type { VoiceId } from '../../../contract/index.ts';
import type { DecisionVoice } from './decision.ts';
import type { Proxy } from './proxies.ts';

type Whose = Pick<DecisionVoice, 'id' | 'kind' | 'actorId'>;
type Standing = Pick<DecisionVoice, 'id' | 'struckReason'>;

/** The voices that are a member's own, struck ones too: those of the organisation it acts for. People vote by links. */
export function ownVoices(member: Member, voices: readonly Whose[]): VoiceId[] {
  return voices
    .filter(
      ({ kind, actorId }) =>
        kind === 'organisation' && actorId !== null && may(member, 'decision.vote', [actorId]),
    )
    .map(({ id }) => id);
}

export interface CastRight {
  readonly voiceId: VoiceId;
  /** Whose proxy it is used by; `null`: its own. */
  readonly holder: VoiceId | null;
}

/** Which voices somebody may vote for who has these of their own: these, and those that gave them a proxy. */
export function castRights(
  own: readonly VoiceId[],
  voices: readonly Standing[],
  proxies: readonly Proxy[],
): CastRight[] {
  const standing = new Set(
    voices.filter(({ struckReason }) => struckReason === null).map(({ id }) => id),
  );
  const mine = own.filter((id) => standing.has(id));
  const lent = proxies
    .filter(({ principal, holder }) => mine.includes(holder) && standing.has(principal))
    .filter(({ principal }) => !mine.includes(principal));
  return [
    ...mine.map((voiceId) => ({ voiceId, holder: null })),
    ...lent.map(({ principal, holder }) => ({ voiceId: principal, holder })),
  ];
}
