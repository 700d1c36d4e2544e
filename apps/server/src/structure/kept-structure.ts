import { fold } from '@augenhoehe/domain/inventory';
import { WholeCooperation, WholeParty, WholeReview } from '@augenhoehe/domain/structure';
import { type KeptTable, keptTable } from '../platform/database/kept-table.ts';

/** The slice's tables, each after those it refers to. */
export const keptStructure: readonly KeptTable[] = [
  keptTable({
    name: 'cooperations',
    table: 'cooperation',
    order: ['id'],
    entry: WholeCooperation,
    derived: ['sort_key'],
    derive: ({ name }) => ({ sort_key: fold(name) }),
  }),
  keptTable({
    name: 'cooperationParties',
    table: 'cooperation_party',
    order: ['id'],
    entry: WholeParty,
  }),
  keptTable({
    name: 'cooperationReviews',
    table: 'cooperation_review',
    order: ['id'],
    entry: WholeReview,
  }),
];
