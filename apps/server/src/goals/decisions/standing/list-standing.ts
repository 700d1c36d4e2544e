import { may } from '@augenhoehe/domain/access';
import { dayInGermany, type ReplyOf } from '@augenhoehe/domain/contract';
import { hasRunOut, type listStandingProxies as contract } from '@augenhoehe/domain/goals';
import { actorNames, type Work } from '../../../inventory/index.ts';
import { type SeenContexts, seenContexts, seesContext } from '../../../structure/index.ts';
import { allStanding } from './standing-store.ts';

type Reply = ReplyOf<typeof contract>;

function nameIn({ contexts }: SeenContexts, id: string): string {
  return contexts.find((context) => context.id === id)?.name ?? '';
}

export async function listStanding(work: Work): Promise<Reply> {
  const { trx, place, at } = work;
  const { member, neighbourhoodId } = place;
  const seen = await seenContexts(work);
  const given = (await allStanding(trx, neighbourhoodId)).filter((each) => seesContext(seen, each));
  const own = member.actorId === null ? [] : [member.actorId];
  const names = await actorNames(trx, [
    ...new Set([...own, ...given.flatMap(({ principalId, holderId }) => [principalId, holderId])]),
  ]);
  const today = dayInGermany(at);
  return {
    proxies: given.map(({ principalId, holderId, bodyId, cooperationId, ...each }) => ({
      ...each,
      principal: { id: principalId, name: names.get(principalId) ?? '' },
      holder: { id: holderId, name: names.get(holderId) ?? '' },
      body: bodyId === null ? null : { id: bodyId, name: nameIn(seen, bodyId) },
      cooperation:
        cooperationId === null ? null : { id: cooperationId, name: nameIn(seen, cooperationId) },
      hasRunOut: hasRunOut(each, today),
      can: { end: may(member, 'decision.proxy', [principalId]) },
    })),
    can: {
      giveForAll: may(member, 'decision.proxy', []),
      giveFor:
        own
          .filter((id) => may(member, 'decision.proxy', [id]))
          .map((id) => ({ id, name: names.get(id) ?? '' }))
          .at(0) ?? null,
    },
  };
}
