import type { Votes } from '@augenhoehe/domain/goals';
import { ballotsOf, ballotsOfVoices } from './ballot-store.ts';
import type { Deciding } from './deciding.ts';
import type { KnownDecision } from './known-decision.ts';
import { objectionTestsOf } from './objection-store.ts';
import { silentVoices } from './notice-store.ts';
import { secretVotesOf, votedAmong } from './urn-store.ts';

export async function readVotes(
  { trx, neighbourhoodId }: Pick<Deciding, 'trx' | 'neighbourhoodId'>,
  { decision, voices }: Pick<KnownDecision, 'decision' | 'voices'>,
): Promise<Votes> {
  const { id, secret } = decision;
  const { voted, urn } = secret
    ? await secretVotesOf(trx, neighbourhoodId, { decisionId: id, isLocked: false })
    : { voted: [], urn: [] };
  const isConsent = decision.method === 'consent';
  return {
    decision,
    voices,
    voted,
    urn,
    log: secret ? [] : await ballotsOf(trx, neighbourhoodId, id),
    tests: isConsent ? await objectionTestsOf(trx, neighbourhoodId, id) : [],
    silent:
      isConsent && decision.silenceIsConsent
        ? await silentVoices(trx, neighbourhoodId, decision)
        : [],
  };
}

/** What the voices that are known, which need not be all, have voted. */
export async function readVotesBeside(
  { trx, neighbourhoodId }: Pick<Deciding, 'trx' | 'neighbourhoodId'>,
  { decision, voices }: Pick<KnownDecision, 'decision' | 'voices'>,
): Promise<Votes> {
  const those = { decisionId: decision.id, voices: voices.map(({ id }) => id) };
  const { secret } = decision;
  return {
    decision,
    voices,
    voted: secret ? await votedAmong(trx, neighbourhoodId, those) : [],
    log: secret ? [] : await ballotsOfVoices(trx, neighbourhoodId, those),
    urn: [],
    tests: [],
    silent: [],
  };
}
