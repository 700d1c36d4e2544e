import { may } from '@augenhoehe/domain/access';
import { ActorId } from '@augenhoehe/domain/contract';
import { z } from 'zod';
import { changedColumns } from './changed-columns.ts';
import type { ToldTable } from './told-table.ts';
import { groupColumns } from './visibility/group-columns.ts';

const ActorRow = z.object({ id: ActorId });

/** Its own actor a partner may change, but for the coordination's words; whether it is listed is not its matter. */
export const toldActors: ToldTable = {
  table: 'actor',
  untold: [],
  owned: {
    action: 'actor.edit',
    mayTakeBack: (member, { before, after }) => {
      if (before === null || after === null) return false;
      const changed = changedColumns(before, after);
      return (
        may(member, 'actor.edit', [ActorRow.parse(after).id]) &&
        !groupColumns.working.some((column) => changed.has(column))
      );
    },
  },
};
