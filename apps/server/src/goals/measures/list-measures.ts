import { may } from '@augenhoehe/domain/access';
import type { ActorId, QueryOf, ReplyOf } from '@augenhoehe/domain/contract';
import {
  canBeServed,
  compareKeys,
  type Goal,
  isLiving,
  type listMeasures as contract,
  livingUnder,
  type Measure,
  type MeasureNeed,
  type MeasureRow,
  measureOrder,
  type PartInMeasure,
  standingOfNeed,
} from '@augenhoehe/domain/goals';
import { actorNames, type Work } from '../../inventory/index.ts';
import { seenContexts } from '../../structure/index.ts';
import { goalsSeen } from '../goals/goal-store.ts';
import { measuresOfGoals } from './measure-store.ts';
import { needsOf } from './need-store.ts';

type Needs = ReadonlyMap<Measure['id'], readonly MeasureNeed[]>;

/** What an actor has to do with a measure. */
function partsOf(
  actorId: ActorId | undefined,
  { responsibleId, proposedById }: Measure,
  needs: readonly MeasureNeed[],
): PartInMeasure[] {
  const own = needs.filter(({ partnerId }) => partnerId === actorId);
  const parts: readonly (readonly [PartInMeasure, boolean])[] = [
    ['responsible', responsibleId === actorId],
    ['partner', own.some((need) => standingOfNeed(need) === 'agreed')],
    ['asked', own.some((need) => standingOfNeed(need) === 'asked')],
    ['proposed', proposedById === actorId],
  ];
  return actorId === undefined ? [] : parts.flatMap(([part, is]) => (is ? [part] : []));
}

async function namesOf({ trx }: Work, measures: readonly Measure[]) {
  const ids = measures.flatMap(({ responsibleId }) => responsibleId ?? []);
  return await actorNames(trx, [...new Set(ids)]);
}

interface Shown {
  readonly goals: ReadonlyMap<Goal['id'], Goal>;
  readonly needs: Needs;
  readonly names: ReadonlyMap<ActorId, string>;
}

function rowOf(measure: Measure, { goals, needs, names }: Shown): MeasureRow[] {
  const goal = goals.get(measure.goalId);
  if (goal === undefined) return [];
  const { responsibleId } = measure;
  const taken = needs.get(measure.id) ?? [];
  return [
    {
      ...measure,
      goal,
      responsible:
        responsibleId === null ? null : { id: responsibleId, name: names.get(responsibleId) ?? '' },
      needs: taken.length,
      agreed: taken.filter((need) => standingOfNeed(need) === 'agreed').length,
    },
  ];
}

async function needsByMeasure({ trx, place }: Work, measures: readonly Measure[]): Promise<Needs> {
  const ids = measures.map(({ id }) => id);
  const needs = await needsOf(trx, place.neighbourhoodId, ids);
  return Map.groupBy(needs, ({ measureId }) => measureId);
}

/** A goal with all that stands under it and is aimed at, or all of them. */
function goalsAsked(all: readonly Goal[], id: Goal['id'] | undefined): readonly Goal[] {
  if (id === undefined) return all;
  return [...all.filter((goal) => goal.id === id), ...livingUnder(all, id)];
}

export async function listMeasures(
  work: Work,
  { goal, actor }: QueryOf<typeof contract>,
): Promise<ReplyOf<typeof contract>> {
  const { trx, place } = work;
  const seen = await seenContexts(work);
  const all = await goalsSeen(trx, place.neighbourhoodId, seen.ids);
  const goals = new Map(all.map((each) => [each.id, each]));
  const asked = goalsAsked(all, goal).map(({ id }) => id);
  const measures = await measuresOfGoals(trx, place.neighbourhoodId, asked);
  const needs = await needsByMeasure(work, measures);
  const names = await namesOf(work, measures);
  const rows = measures.toSorted(measureOrder).flatMap((measure) => {
    const parts = partsOf(actor, measure, needs.get(measure.id) ?? []);
    if (actor !== undefined && parts.length === 0) return [];
    return rowOf(measure, { goals, needs, names }).map((row) => ({ ...row, parts }));
  });
  return {
    measures: rows,
    goals: all
      .filter((each) => isLiving(each.state) && canBeServed(each))
      .toSorted((a, b) => compareKeys(a.key, b.key)),
    can: { add: may(place.member, 'measure.edit') },
  };
}
