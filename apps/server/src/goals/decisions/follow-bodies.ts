import type { BodyId, CooperationId, NeighbourhoodId } from '@augenhoehe/domain/contract';
import type { BodyFollower, BodyHolder, Work } from '../../inventory/index.ts';
import type { Trx } from '../../platform/database/schema.ts';
import { ProblemError } from '../../platform/http/problem-error.ts';
import type { CooperationHolder } from '../../structure/index.ts';

/** Decisions and standing proxies follow their body into a merge. */
export const decisionsFollowBody: BodyFollower = async ({ trx, place, at }, { from, to }) => {
  await trx
    .updateTable('decision')
    .set({ body_id: to, updated_at: at })
    .where('neighbourhood_id', '=', place.neighbourhoodId)
    .where('body_id', '=', from)
    .execute();
  await trx
    .updateTable('standing_proxy')
    .set({ body_id: to, updated_at: at })
    .where('neighbourhood_id', '=', place.neighbourhoodId)
    .where('body_id', '=', from)
    .execute();
};

type Whose = { readonly body: BodyId } | { readonly cooperation: CooperationId };

async function countDecisions(
  trx: Trx,
  neighbourhoodId: NeighbourhoodId,
  whose: Whose,
): Promise<number> {
  const { count } = await trx
    .selectFrom('decision')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where('neighbourhood_id', '=', neighbourhoodId)
    .$if('body' in whose, (query) =>
      query.where('body_id', '=', 'body' in whose ? whose.body : null),
    )
    .$if('cooperation' in whose, (query) =>
      query.where('cooperation_id', '=', 'cooperation' in whose ? whose.cooperation : null),
    )
    .executeTakeFirstOrThrow();
  return count;
}

/**
 * Who sees a decision follows from whose it is, so it cannot be left behind without.
 *
 * @throws ProblemError 409 `decisions-remain`
 */
async function requireNoDecisions({ trx, place }: Work, whose: Whose): Promise<void> {
  const count = await countDecisions(trx, place.neighbourhoodId, whose);
  if (count > 0) throw new ProblemError(409, 'decisions-remain', { count });
}

export const bodyHeldByDecisions: BodyHolder = (work, body) => requireNoDecisions(work, { body });

export const cooperationHeldByDecisions: CooperationHolder = (work, cooperation) =>
  requireNoDecisions(work, { cooperation });
