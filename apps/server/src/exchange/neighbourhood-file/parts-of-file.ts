import { WholeMapping } from '@augenhoehe/domain/exchange';
import { keptContacts } from '../../contacts/index.ts';
import { keptGoals } from '../../goals/index.ts';
import { keptInventory } from '../../inventory/index.ts';
import { type KeptTable, keptTable } from '../../platform/database/kept-table.ts';
import { keptScenarios, keptSnapshots } from '../../position/index.ts';
import { keptStructure } from '../../structure/index.ts';

/** The parts of a neighbourhood's file in an order in which each refers to earlier ones only. */
export const partsOfFile: readonly KeptTable[] = [
  ...keptInventory,
  ...keptContacts,
  ...keptSnapshots,
  keptScenarios,
  ...keptStructure,
  ...keptGoals,
  keptTable({
    name: 'importMappings',
    table: 'import_mapping',
    order: ['kind', 'headings'],
    entry: WholeMapping,
  }),
];
