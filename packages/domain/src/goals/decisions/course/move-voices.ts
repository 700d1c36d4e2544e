import type { ActorId } from '../../../contract/index.ts';
import type { VoiceDraft } from './decision.ts';

interface Ends {
  readonly from: ActorId;
  /** `null`: the actor goes. */
  readonly to: ActorId | null;
}

/**
 * Voices once an actor has become another one. An organisation that has a voice already gets no second one: the voice
 * stays as what it was called, and belongs to nobody's account.
 */
export function moveVoices<Voice extends VoiceDraft>(
  voices: readonly Voice[],
  { from, to }: Ends,
): Voice[] {
  const hasOne = voices.some(({ kind, actorId }) => kind === 'organisation' && actorId === to);
  return voices.map((voice) => {
    if (voice.actorId !== from) return voice;
    const isSecond = voice.kind === 'organisation' && hasOne;
    return { ...voice, actorId: isSecond ? null : to };
  });
}
