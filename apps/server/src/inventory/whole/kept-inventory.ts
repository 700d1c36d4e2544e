import {
  fold,
  latestConfirmation,
  tieKey,
  WholeActor,
  WholeArea,
  WholeDismissal,
  WholeGapMark,
  WholeStatement,
  WholeStocktakingMark,
  WholeTie,
} from '@augenhoehe/domain/inventory';
import { type KeptTable, keptTable } from '../../platform/database/kept-table.ts';

/** The inventory's tables in an order in which each refers to earlier ones only. */
export const keptInventory: readonly KeptTable[] = [
  keptTable({
    name: 'areas',
    table: 'area',
    order: ['id'],
    entry: WholeArea,
    derived: ['sort_key'],
    derive: ({ name }) => ({ sort_key: fold(name) }),
  }),
  keptTable({
    name: 'actors',
    table: 'actor',
    order: ['id'],
    entry: WholeActor,
    derived: ['sort_key', 'confirmed_at', 'confirmed_by'],
    derive: ({ name, provenance }) => {
      const { confirmedAt, confirmedBy } = latestConfirmation(provenance);
      return { sort_key: fold(name), confirmed_at: confirmedAt, confirmed_by: confirmedBy };
    },
  }),
  keptTable({
    name: 'ties',
    table: 'tie',
    order: ['id'],
    entry: WholeTie,
    derived: ['tie_key'],
    derive: ({ fromId, toId, type }) => ({ tie_key: tieKey({ from: fromId, to: toId, type }) }),
  }),
  keptTable({
    name: 'tieStatements',
    table: 'tie_statement',
    order: ['tie_id', 'side'],
    entry: WholeStatement,
  }),
  keptTable({ name: 'gapMarks', table: 'gap_mark', order: ['kind', 'key'], entry: WholeGapMark }),
  keptTable({
    name: 'stocktakingMarks',
    table: 'stocktaking_mark',
    order: ['method'],
    entry: WholeStocktakingMark,
  }),
  keptTable({
    name: 'dismissedMatches',
    table: 'dismissed_match',
    order: ['actor_id', 'other_id'],
    entry: WholeDismissal,
  }),
];
