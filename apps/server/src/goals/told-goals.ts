import { may } from '@augenhoehe/domain/access';
import { Goal, goalRights, GoalWord } from '@augenhoehe/domain/goals';
import { z } from 'zod';
import { keptBy, type LaterToldTable, type ToldTable, type Work } from '../inventory/index.ts';
import { seenContexts, seesContext } from '../structure/index.ts';
import { partiesOfGoals } from './goals/known-goal.ts';
import { toldMeasures, toldNeeds } from './measures/told-measures.ts';
import { toldWorkshops } from './workshops/told-workshops.ts';

const GoalRow = z
  .object({
    id: Goal.shape.id,
    cooperation_id: Goal.shape.cooperationId,
    body_id: Goal.shape.bodyId,
    workshop_id: Goal.shape.workshopId,
    proposed_by_id: Goal.shape.proposedById,
  })
  .transform((row) => ({
    id: row.id,
    cooperationId: row.cooperation_id,
    bodyId: row.body_id,
    workshopId: row.workshop_id,
    proposedById: row.proposed_by_id,
  }));

/** A partner takes back what it did to goals that it steers, as they were and as they are. */
async function toldGoal(work: Work): Promise<ToldTable> {
  const { member } = work.place;
  const told: ToldTable = { table: 'goal', untold: [] };
  if (may(member, 'goal.steer', [])) return told;
  const seen = await seenContexts(work);
  const partiesOf = await partiesOfGoals(work, seen);
  return {
    ...told,
    mayKeep: (_place, row) => {
      const goal = GoalRow.parse(row);
      const parties = partiesOf(goal).map(({ id }) => id);
      return seesContext(seen, goal) && goalRights(member, goal, parties).steer;
    },
  };
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

/** What was said is withdrawn, never undone: nothing of anybody disappears. */
const toldRemarks: ToldTable = { table: 'goal_remark', untold: [], mayKeep: () => false };

export const toldGoals: readonly LaterToldTable[] = [
  toldGoal,
  ownRows('goal_actor'),
  ownRows('goal_revision'),
  toldWords,
  ownRows('goal_value'),
  toldMeasures,
  toldNeeds,
  toldRemarks,
  keptBy('public-page.edit', 'public_page'),
  { ...keptBy('public-page.edit', 'shown_goal'), untold: ['released'] },
  ...toldWorkshops,
];
