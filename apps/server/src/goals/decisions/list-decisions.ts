import { may, sharedLevelsSeenBy } from '@augenhoehe/domain/access';
import type { QueryOf, ReplyOf } from '@augenhoehe/domain/contract';
import { castRights, type listDecisions as contract, ownVoices } from '@augenhoehe/domain/goals';
import type { Work } from '../../inventory/index.ts';
import { isVoting } from './ballot-paper.ts';
import { decisionsSeen } from './decisions-seen.ts';
import { winnersInWords } from './result-shown.ts';
import { resultsOf } from './result-store.ts';
import { proxiesOf, voicesOf } from './voice-store.ts';

export async function listDecisions(
  { trx, place, at }: Work,
  query: QueryOf<typeof contract>,
): Promise<ReplyOf<typeof contract>> {
  const { neighbourhoodId, member } = place;
  const edits = may(member, 'decision.edit', []);
  const decisions = await decisionsSeen(trx, neighbourhoodId, {
    query,
    withDrafts: edits,
    levels: sharedLevelsSeenBy(member.role),
    actorId: member.actorId,
  });
  const ids = decisions.map(({ id }) => id);
  const voices = Map.groupBy(
    await voicesOf(trx, neighbourhoodId, ids),
    ({ decisionId }) => decisionId,
  );
  const proxies = Map.groupBy(
    await proxiesOf(trx, neighbourhoodId, ids),
    ({ decisionId }) => decisionId,
  );
  const results = new Map(
    (await resultsOf(trx, neighbourhoodId, ids)).map((result) => [result.decisionId, result]),
  );
  return {
    decisions: decisions.map((decision) => {
      const those = voices.get(decision.id) ?? [];
      const rights = castRights(ownVoices(member, those), those, proxies.get(decision.id) ?? []);
      const result = results.get(decision.id);
      const standing = those.filter(({ struckReason }) => struckReason === null);
      return {
        ...decision,
        voices: decision.state === 'draft' ? decision.electorate.length : standing.length,
        outcome: result?.outcome ?? null,
        winners: winnersInWords(decision, result),
        statement: decision.outcome?.statement ?? '',
        can: { cast: isVoting(decision, at) && rights.length > 0 },
      };
    }),
    can: { add: edits },
  };
}
