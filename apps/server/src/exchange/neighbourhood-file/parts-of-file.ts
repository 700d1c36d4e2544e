import { WholeMapping } from '@augenhoehe/domain/exchange';
import { keptInventory } from '../../inventory/index.ts';
import { type KeptTable, keptTable } from '../../platform/database/kept-table.ts';

/** The parts of a neighbourhood's file in an order in which each refers to earlier ones only. */
export const partsOfFile: readonly KeptTable[] = [
  ...keptInventory,
  keptTable({
    name: 'importMappings',
    table: 'import_mapping',
    order: ['kind', 'headings'],
    entry: WholeMapping,
  }),
];

/** Tenant tables that stay where they are, and why. */
export const leftOut: Readonly<Record<string, string>> = {
  membership: 'People have their accounts with the installation, not with the neighbourhood.',
  invitation: 'A link is good for one installation only.',
  import_draft: 'Unfinished work of one person, and the list it came from.',
  change_set: 'The history stays with the installation: it holds what was removed on purpose.',
  journal_entry: 'See change_set.',
  neighbourhood_version: 'Counts the changes of one installation.',
};
