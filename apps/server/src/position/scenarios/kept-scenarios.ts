import { fold } from '@augenhoehe/domain/inventory';
import { WholeScenario } from '@augenhoehe/domain/position';
import { keptTable } from '../../platform/database/kept-table.ts';

/** Scenarios as a part of the neighbourhood's file. */
export const keptScenarios = keptTable({
  name: 'scenarios',
  table: 'scenario',
  order: ['id'],
  entry: WholeScenario,
  derived: ['sort_key'],
  derive: ({ name }) => ({ sort_key: fold(name) }),
});
