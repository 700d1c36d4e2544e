import { WholeApproach } from '@augenhoehe/domain/contacts';
import { type KeptTable, keptTable } from '../platform/database/kept-table.ts';

/** The slice's tables; each refers to the inventory's only. */
export const keptContacts: readonly KeptTable[] = [
  keptTable({ name: 'approaches', table: 'approach', order: ['id'], entry: WholeApproach }),
];
