import { may } from '@augenhoehe/domain/access';
import type { ActorId, MeasureId } from '@augenhoehe/domain/contract';
import { Measure, mayEditMeasure, MeasureNeed } from '@augenhoehe/domain/goals';
import { z } from 'zod';
import type { ToldTable, Work } from '../../inventory/index.ts';
import { seenContexts } from '../../structure/index.ts';
import { goalsSeen } from '../goals/goal-store.ts';
import { partiesOfGoals } from '../goals/known-goal.ts';
import { measuresOfGoals } from './measure-store.ts';

const action = 'measure.edit';

const MeasureRow = z
  .object({
    goal_id: Measure.shape.goalId,
    responsible_id: Measure.shape.responsibleId,
    proposed_by_id: Measure.shape.proposedById,
  })
  .transform((row) => ({
    goalId: row.goal_id,
    responsibleId: row.responsible_id,
    proposedById: row.proposed_by_id,
  }));
type MeasureRow = z.infer<typeof MeasureRow>;

/** Whether the member may change a measure, by the parties of its goal. */
async function editing(work: Work) {
  const { trx, place } = work;
  const seen = await seenContexts(work);
  const goals = await goalsSeen(trx, place.neighbourhoodId, seen.ids);
  const partiesOf = await partiesOfGoals(work, seen);
  const parties = new Map(goals.map((goal) => [goal.id, partiesOf(goal).map(({ id }) => id)]));
  return {
    goals,
    mayEdit: (measure: MeasureRow): boolean => {
      const ofGoal: readonly ActorId[] | undefined = parties.get(measure.goalId);
      return ofGoal !== undefined && mayEditMeasure(place.member, measure, ofGoal);
    },
  };
}

/** A partner takes back what it did to measures that it may change, as they were and as they are. */
export async function toldMeasures(work: Work): Promise<ToldTable> {
  const told: ToldTable = { table: 'measure', untold: [] };
  if (may(work.place.member, action, [])) return told;
  const { mayEdit } = await editing(work);
  return { ...told, mayKeep: (_place, row) => mayEdit(MeasureRow.parse(row)) };
}

const RemovedMeasure = z.object({ id: Measure.shape.id });

const NeedRow = z.object({
  measure_id: MeasureNeed.shape.measureId,
  partner_id: MeasureNeed.shape.partnerId,
});

/** What a measure takes is taken back like the measure itself, and an answer by whoever gave it. */
export async function toldNeeds(work: Work): Promise<ToldTable> {
  const told: ToldTable = { table: 'measure_need', untold: [] };
  const { trx, place } = work;
  if (may(place.member, action, [])) return told;
  const { goals, mayEdit } = await editing(work);
  const ids = goals.map(({ id }) => id);
  const measures = await measuresOfGoals(trx, place.neighbourhoodId, ids);
  const editable = new Set<MeasureId>(measures.filter(mayEdit).map(({ id }) => id));
  return {
    ...told,
    owned: {
      action,
      mayTakeBack: (member, { before, after }, change) => {
        // Those of a measure that was removed go with it.
        const removed = change
          .filter(({ table }) => table === 'measure')
          .flatMap((entry) => (entry.after === null ? RemovedMeasure.parse(entry.before).id : []));
        return [before, after].every((row) => {
          if (row === null) return true;
          const { measure_id: measureId, partner_id: partnerId } = NeedRow.parse(row);
          const isOwn = partnerId !== null && partnerId === member.actorId;
          return isOwn || editable.has(measureId) || removed.includes(measureId);
        });
      },
    },
  };
}
