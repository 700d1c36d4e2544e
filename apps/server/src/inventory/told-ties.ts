import { may, type Member } from '@augenhoehe/domain/access';
import { ActorId, TieId } from '@augenhoehe/domain/contract';
import { TieSide } from '@augenhoehe/domain/inventory';
import { z } from 'zod';
import type { EntryImages } from '../platform/journal/index.ts';
import { changedColumns } from './changed-columns.ts';
import type { ToldTable } from './told-table.ts';

const TieRow = z.object({ id: TieId, from_id: ActorId, to_id: ActorId });
const StatementRow = z.object({ tie_id: TieId, side: TieSide });

/** Columns of a tie that follow from what is said about it. */
const stated = new Set(['level', 'formality', 'standing', 'updated_at']);

function endsIn({ before, after }: EntryImages): ActorId[] {
  const { from_id: from, to_id: to } = TieRow.parse(after ?? before);
  return [from, to];
}

/** A partner may enter a tie of its own actor, and what is said about it; its facts are the coordination's. */
export const toldTies: ToldTable = {
  table: 'tie',
  untold: [],
  owned: {
    action: 'tie.edit',
    mayTakeBack: (member, entry) => {
      const { before, after } = entry;
      if (before === null || after === null) return may(member, 'tie.add', endsIn(entry));
      const isStatedOnly = [...changedColumns(before, after)].every((column) => stated.has(column));
      return isStatedOnly && may(member, 'tie.state', endsIn(entry));
    },
  },
};

/** A partner speaks for its own side alone. */
export const toldStatements: ToldTable = {
  table: 'tie_statement',
  untold: [],
  owned: {
    action: 'tie.edit',
    mayTakeBack: (member, entry, change) =>
      isRewritten(entry, change) || speaks(member, entry, change),
  },
};

/** All that is said about a tie is written anew whenever one side speaks. */
function isRewritten(entry: EntryImages, change: readonly EntryImages[]): boolean {
  const same = change.filter(
    ({ table, before, after }) =>
      table === entry.table && keyOf(after ?? before) === keyOf(entry.after ?? entry.before),
  );
  const gone = same.map(({ before }) => before).find((row) => row !== null);
  const come = same.map(({ after }) => after).findLast((row) => row !== null);
  return gone && come ? changedColumns(gone, come).size === 0 : false;
}

function keyOf(row: EntryImages['before']): string {
  const { tie_id: tieId, side } = StatementRow.parse(row);
  return `${tieId} ${side}`;
}

function speaks(member: Member, entry: EntryImages, change: readonly EntryImages[]): boolean {
  const { tie_id: tieId, side } = StatementRow.parse(entry.after ?? entry.before);
  const tie = change.find(
    ({ table, before, after }) =>
      table === toldTies.table && TieRow.parse(after ?? before).id === tieId,
  );
  if (tie === undefined || side === 'outside') return false;
  const [from, to] = endsIn(tie);
  const speaker = side === 'from' ? from : to;
  return speaker !== undefined && may(member, 'tie.state', [speaker]);
}
