import { type Action, may } from '@augenhoehe/domain/access';
import type { ToldTable } from './told-table.ts';

/** A table that is told in full and whose rows belong to nobody: who may take them back follows from the role. */
export function keptBy(action: Action, table: string): ToldTable {
  return { table, untold: [], mayKeep: ({ member }) => may(member, action) };
}

export const toldTeamTables: readonly ToldTable[] = [
  keptBy('area.edit', 'area'),
  keptBy('body.edit', 'body'),
  keptBy('body.edit', 'body_seat'),
  keptBy('coverage.mark', 'gap_mark'),
  keptBy('coverage.mark', 'stocktaking_mark'),
];
