import { may } from '@augenhoehe/domain/access';
import type { ActorId, MeasureId, ReplyOf } from '@augenhoehe/domain/contract';
import {
  proposalsAtMost,
  proposePartners,
  type proposeMeasurePartners as contract,
  type PartnerProposal,
} from '@augenhoehe/domain/goals';
import { viewerOf } from '../../access/index.ts';
import type { Work } from '../../inventory/index.ts';
import { networkTies, offeringActors } from '../../position/index.ts';
import { readableMeasure } from './known-measure.ts';
import { needsOf } from './need-store.ts';
import { tableOf } from './show-measure.ts';

type Reply = ReplyOf<typeof contract>;
type Reached = Omit<Reply['vetoes'][number], 'needId' | 'consent'>;

function reached(
  { actor, tie, way }: Pick<PartnerProposal, 'actor' | 'tie' | 'way'>,
  named: (id: ActorId) => { id: ActorId; name: string },
): Reached {
  const { id, name, type, areaId } = actor;
  return {
    actor: { id, name, type, areaId },
    tie: tie && { partner: named(tie.partnerId), level: tie.level },
    way: way && {
      hops: way.actors.slice(0, -1).map(named),
      onlyOver: way.onlyOver && named(way.onlyOver),
    },
  };
}

/**
 * With whom a measure could be carried out, by what this member sees of everybody.
 *
 * @throws ProblemError 404 `no-such-measure`
 */
export async function measurePartners(work: Work, id: MeasureId): Promise<Reply> {
  const { trx, place } = work;
  const { neighbourhoodId, member } = place;
  const known = await readableMeasure(work, id);
  const needs = await needsOf(trx, neighbourhoodId, [id]);
  const actors = await offeringActors(trx, neighbourhoodId, viewerOf(place));
  const names = new Map(actors.map((actor) => [actor.id, actor.name]));
  function named(actorId: ActorId) {
    return { id: actorId, name: names.get(actorId) ?? '' };
  }
  const found = proposePartners({
    needs,
    areaId: known.measure.areaId,
    table: new Set(tableOf(known, needs)),
    actors,
    ties: await networkTies(trx, neighbourhoodId),
  });
  return {
    proposals: found.proposals.slice(0, proposalsAtMost).map((proposal) => ({
      ...reached(proposal, named),
      needIds: [...proposal.needIds],
      resources: [...proposal.resources],
    })),
    count: found.proposals.length,
    vetoes: found.vetoes.slice(0, proposalsAtMost).map((veto) => ({
      ...reached(veto, named),
      needId: veto.needId,
      consent: veto.consent,
    })),
    needs: found.needs.map((need) => ({ ...need, atTable: need.atTable.map(named) })),
    can: { approach: may(member, 'approach.edit') },
  };
}
