import type { Votes } from '@augenhoehe/domain/goals';
import { ballotsOf, ballotsOfVoices } from './ballot-store.ts';
import type { Deciding } from './deciding.ts';
import type { KnownDecision } from './known-decision.ts';
import { objectionTestsOf } from './objection-store.ts';
import { silentVoices } from './notice-store.ts';
import { type PaperBox, paperBoxOf } from './paper-box-store.ts';
import { secretVotesOf, votedAmong } from './urn-store.ts';

/** All that counting a decision takes, with what waits beside it. */
export interface ReadVotes extends Votes {
  /** Of secret votes: the box of paper ballots that waits. */
  readonly paperBox: PaperBox | null;
}

export async function readVotes(
  { trx, neighbourhoodId }: Pick<Deciding, 'trx' | 'neighbourhoodId'>,
  { decision, voices }: Pick<KnownDecision, 'decision' | 'voices'>,
): Promise<ReadVotes> {
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
    paperBox: secret ? await paperBoxOf(trx, neighbourhoodId, id) : null,
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
): Promise<ReadVotes> {
  const those = { decisionId: decision.id, voices: voices.map(({ id }) => id) };
  const { secret } = decision;
  return {
    decision,
    voices,
    voted: secret ? await votedAmong(trx, neighbourhoodId, those) : [],
    paperBox: secret ? await paperBoxOf(trx, neighbourhoodId, decision.id) : null,
    log: secret ? [] : await ballotsOfVoices(trx, neighbourhoodId, those),
    urn: [],
    tests: [],
    silent: [],
  };
}
