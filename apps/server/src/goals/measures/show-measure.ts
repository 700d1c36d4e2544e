import { may } from '@augenhoehe/domain/access';
import type { ActorId, MeasureId, ReplyOf } from '@augenhoehe/domain/contract';
import {
  chainTo,
  mayRecordYes,
  type MeasureNeed,
  type showMeasure as contract,
  standingOfNeed,
} from '@augenhoehe/domain/goals';
import { actorNames, type Work } from '../../inventory/index.ts';
import { goalsSeen } from '../goals/goal-store.ts';
import { type KnownMeasure, readableMeasure } from './known-measure.ts';
import { needsOf } from './need-store.ts';

type Sheet = ReplyOf<typeof contract>;

/** Who takes part already: parties of the goal, who answers for the measure, and who has said yes to giving something. */
export function tableOf(
  { parties, measure }: Pick<KnownMeasure, 'parties' | 'measure'>,
  needs: readonly MeasureNeed[],
): ActorId[] {
  const giving = needs.filter((need) => standingOfNeed(need) === 'agreed');
  return [
    ...new Set([
      ...parties.map(({ id }) => id),
      ...[measure.responsibleId].flatMap((id) => id ?? []),
      ...giving.flatMap(({ partnerId }) => partnerId ?? []),
    ]),
  ];
}

function contextOf({ goal, seen }: KnownMeasure): Sheet['context'] {
  const id = goal.cooperationId ?? goal.bodyId;
  return seen.contexts.find((context) => context.id === id) ?? null;
}

/** @throws ProblemError 404 `no-such-measure` */
export async function showMeasure(work: Work, id: MeasureId): Promise<Sheet> {
  const { trx, place } = work;
  const { neighbourhoodId, member } = place;
  const known = await readableMeasure(work, id);
  const { measure, goal, seen, mayEdit } = known;
  const needs = await needsOf(trx, neighbourhoodId, [id]);
  const table = tableOf(known, needs);
  const partners = needs.flatMap(({ partnerId }) => partnerId ?? []);
  const named = [measure.responsibleId, measure.proposedById].flatMap((actor) => actor ?? []);
  const names = await actorNames(trx, [...new Set([...table, ...partners, ...named])]);
  function actor<Id extends ActorId | null>(actorId: Id) {
    return actorId === null ? null : { id: actorId, name: names.get(actorId) ?? '' };
  }
  const own = member.actorId;
  return {
    measure,
    responsible: actor(measure.responsibleId),
    proposedBy: actor(measure.proposedById),
    chain: chainTo(await goalsSeen(trx, neighbourhoodId, seen.ids), goal.id),
    context: contextOf(known),
    table: table.map((actorId) => ({ id: actorId, name: names.get(actorId) ?? '' })),
    needs: needs.map((need) => ({
      ...need,
      partner: actor(need.partnerId),
      can: {
        answer:
          need.partnerId !== null &&
          mayRecordYes(member, { actorId: need.partnerId, means: 'account' }),
      },
    })),
    can: {
      edit: mayEdit,
      accept: own !== null && mayRecordYes(member, { actorId: own, means: 'account' }),
      record: may(member, 'measure.edit', []),
      remove: mayEdit,
    },
  };
}
