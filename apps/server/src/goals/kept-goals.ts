import {
  WholeGoal,
  WholeGoalRevision,
  WholeGoalValue,
  WholeGoalWord,
  WholeMeasure,
  WholeMeasureNeed,
} from '@augenhoehe/domain/goals';
import { type KeptTable, keptTable } from '../platform/database/kept-table.ts';

/** The slice's tables, each after those it refers to. */
export const keptGoals: readonly KeptTable[] = [
  keptTable({ name: 'goals', table: 'goal', order: ['id'], entry: WholeGoal }),
  keptTable({
    name: 'goalRevisions',
    table: 'goal_revision',
    order: ['id'],
    entry: WholeGoalRevision,
  }),
  keptTable({ name: 'goalWords', table: 'goal_word', order: ['id'], entry: WholeGoalWord }),
  keptTable({ name: 'goalValues', table: 'goal_value', order: ['id'], entry: WholeGoalValue }),
  keptTable({ name: 'measures', table: 'measure', order: ['id'], entry: WholeMeasure }),
  keptTable({
    name: 'measureNeeds',
    table: 'measure_need',
    order: ['id'],
    entry: WholeMeasureNeed,
  }),
];
