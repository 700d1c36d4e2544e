import type { DecisionId, ReplyOf } from '@augenhoehe/domain/contract';
import { type showRoom as contract, shownTurnout } from '@augenhoehe/domain/goals';
import type { Work } from '../../inventory/index.ts';
import { isVoting } from './ballot-paper.ts';
import { decidingOf } from './deciding.ts';
import { readableDecision } from './known-decision.ts';
import { readVotes } from './read-votes.ts';
import { votedIn } from './turnout.ts';

/** @throws ProblemError 404 `no-such-decision` */
export async function showRoom(work: Work, id: DecisionId): Promise<ReplyOf<typeof contract>> {
  const { at } = work;
  const known = await readableDecision(work, { id, hold: 'look' });
  const { decision, voices } = known;
  const votes = await readVotes(decidingOf(work), known);
  const entitled = voices.filter(({ struckReason }) => struckReason === null);
  return {
    ...decision,
    isVoting: isVoting(decision, at),
    entitled: entitled.length,
    present: entitled.filter(({ present }) => present).length,
    cast: shownTurnout(decision, votedIn(votes).length),
    now: at.toISOString(),
  };
}
