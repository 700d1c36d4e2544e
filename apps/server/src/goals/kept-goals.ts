import {
  WholeGoal,
  WholeGoalActor,
  WholeGoalRevision,
  WholeGoalValue,
  WholeGoalWord,
  WholeMeasure,
  WholeMeasureNeed,
  WholeInterest,
  WholeRemark,
  WholeStandingProxy,
  WholeWorkshop,
  WholeWorkshopParty,
} from '@augenhoehe/domain/goals';
import { type RawBuilder, sql } from 'kysely';
import { type KeptTable, keptTable } from '../platform/database/kept-table.ts';

/** The slice's tables, each after those it refers to. */
export const keptGoals: readonly KeptTable[] = [
  keptTable({
    name: 'goalWorkshops',
    table: 'goal_workshop',
    order: ['id'],
    entry: WholeWorkshop,
  }),
  keptTable({
    name: 'workshopParties',
    table: 'workshop_party',
    order: ['id'],
    entry: WholeWorkshopParty,
  }),
  keptTable({
    name: 'workshopInterests',
    table: 'workshop_interest',
    order: ['id'],
    entry: WholeInterest,
  }),
  keptTable({ name: 'goals', table: 'goal', order: ['id'], entry: WholeGoal }),
  keptTable({ name: 'goalActors', table: 'goal_actor', order: ['id'], entry: WholeGoalActor }),
  keptTable({
    name: 'goalRevisions',
    table: 'goal_revision',
    order: ['id'],
    entry: WholeGoalRevision,
  }),
  keptTable({ name: 'goalWords', table: 'goal_word', order: ['id'], entry: WholeGoalWord }),
  keptTable({ name: 'goalRemarks', table: 'goal_remark', order: ['id'], entry: WholeRemark }),
  keptTable({ name: 'goalValues', table: 'goal_value', order: ['id'], entry: WholeGoalValue }),
  keptTable({ name: 'measures', table: 'measure', order: ['id'], entry: WholeMeasure }),
  keptTable({
    name: 'measureNeeds',
    table: 'measure_need',
    order: ['id'],
    entry: WholeMeasureNeed,
  }),
  keptTable({
    name: 'standingProxies',
    table: 'standing_proxy',
    order: ['id'],
    entry: WholeStandingProxy,
  }),
];

/** Interests leave with the file once their workshop has opened them; before, not even whoever coordinates reads them. */
export const interestsSeen: Readonly<Record<string, RawBuilder<boolean>>> = {
  workshopInterests: sql<boolean>`workshop_id in (
    select id from goal_workshop
    where goal_workshop.neighbourhood_id = workshop_interest.neighbourhood_id and opening is not null)`,
};
