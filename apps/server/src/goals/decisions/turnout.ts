import type { VoiceId } from '@augenhoehe/domain/contract';
import { ballotsThatCount, type Votes } from '@augenhoehe/domain/goals';

/** The voices that are entitled and have voted on the words, and in the round, of now. */
export function votedIn({ decision, voices, log, voted }: Votes): VoiceId[] {
  const cast = decision.secret
    ? voted
    : ballotsThatCount(log, decision).map(({ voiceId }) => voiceId);
  const spoken = new Set(cast);
  return voices
    .filter(({ id, struckReason }) => struckReason === null && spoken.has(id))
    .map(({ id }) => id);
}
