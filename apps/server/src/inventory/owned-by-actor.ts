import { type Action, may } from '@augenhoehe/domain/access';
import { ActorId } from '@augenhoehe/domain/contract';
import { z } from 'zod';
import type { OwnedRows } from './told-table.ts';

const OwnedRow = z.object({ actor_id: ActorId });

/** Rows that are an actor's, which they name: changed, added and removed by one action. */
export function ownedByActor(action: Action): OwnedRows {
  return {
    action,
    mayTakeBack: (member, { before, after }) =>
      [before, after].every(
        (row) => row === null || may(member, action, [OwnedRow.parse(row).actor_id]),
      ),
  };
}
