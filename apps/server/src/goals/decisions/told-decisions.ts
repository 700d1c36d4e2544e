import { may } from '@augenhoehe/domain/access';
import type { ToldTable } from '../../inventory/index.ts';
import { toldStanding } from './standing/told-standing.ts';
import type { JsonObject } from '../../platform/journal/index.ts';

/** What may change beside a vote without touching it: who an entry refers to. */
const references = new Set([
  'actor_id',
  'body_id',
  'cooperation_id',
  'electorate',
  'updated_at',
  'version',
]);

function isSame(before: JsonObject, after: JsonObject): boolean {
  return Object.keys({ ...before, ...after }).every(
    (column) =>
      references.has(column) || JSON.stringify(before[column]) === JSON.stringify(after[column]),
  );
}

function isDraft(row: JsonObject | null): boolean {
  return row === null || row['state'] === 'draft';
}

/**
 * What was done about a draft is taken back by whoever may edit it, and a merge takes back whom it moved. Nothing that
 * happened to a decision once it was opened is: it would change the terms of a vote after the fact.
 */
function told(table: string, isTakenBack: (row: JsonObject | null) => boolean): ToldTable {
  return {
    table,
    untold: [],
    owned: {
      // Nobody may do this to all of them, so that each entry is asked about.
      action: 'decision.vote',
      mayTakeBack: (member, { before, after }) => {
        if (!may(member, 'decision.edit', [])) return false;
        const isMoved = before !== null && after !== null && isSame(before, after);
        return isMoved || (isTakenBack(before) && isTakenBack(after));
      },
    },
  };
}

export const toldDecisions: readonly ToldTable[] = [
  told('decision', isDraft),
  told('decision_voice', () => false),
  toldStanding,
];
