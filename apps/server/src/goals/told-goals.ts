import { may } from '@augenhoehe/domain/access';
import { Goal, goalRights, GoalWord } from '@augenhoehe/domain/goals';
import { z } from 'zod';
import type { LaterToldTable, ToldTable, Work } from '../inventory/index.ts';
import { type SeenContexts, seenContexts, seesContext } from '../structure/index.ts';
import { partiesOfGoal } from './goals/known-goal.ts';
import { toldMeasures, toldNeeds } from './measures/told-measures.ts';

const GoalRow = z
  .object({
    cooperation_id: Goal.shape.cooperationId,
    body_id: Goal.shape.bodyId,
    workshop_id: Goal.shape.workshopId,
    proposed_by_id: Goal.shape.proposedById,
  })
  .transform((row) => ({
    cooperationId: row.cooperation_id,
    bodyId: row.body_id,
    workshopId: row.workshop_id,
    proposedById: row.proposed_by_id,
  }));

function steers(work: Work, seen: SeenContexts, row: unknown): boolean {
  const goal = GoalRow.parse(row);
  const parties = partiesOfGoal(seen, goal).map(({ id }) => id);
  return seesContext(seen, goal) && goalRights(work.place.member, goal, parties).steer;
}

/** A partner takes back what it did to goals that it steers, as they were and as they are. */
async function toldGoal(work: Work): Promise<ToldTable> {
  const told: ToldTable = { table: 'goal', untold: [] };
  if (may(work.place.member, 'goal.steer', [])) return told;
  const seen = await seenContexts(work);
  return { ...told, mayKeep: (_place, row) => steers(work, seen, row) };
}

const WordRow = z.object({ way: GoalWord.shape.way, person_id: GoalWord.shape.personId });

/** A word given by account is taken back by who gave it, one on paper by who may write such down. */
const toldWords: ToldTable = {
  table: 'goal_word',
  untold: [],
  mayKeep: ({ member, person }, row) => {
    const { way, person_id: personId } = WordRow.parse(row);
    return way === 'account' ? personId === person.id : may(member, 'workshop.steer', []);
  },
};

const OwnRow = z.object({ person_id: GoalWord.shape.personId });

/** What a member wrote it takes back itself; those who lead the process anything. */
function ownRows(table: string): ToldTable {
  return {
    table,
    untold: [],
    mayKeep: ({ member, person }, row) =>
      may(member, 'goal.steer', []) || OwnRow.parse(row).person_id === person.id,
  };
}

export const toldGoals: readonly LaterToldTable[] = [
  toldGoal,
  ownRows('goal_revision'),
  toldWords,
  ownRows('goal_value'),
  toldMeasures,
  toldNeeds,
];
