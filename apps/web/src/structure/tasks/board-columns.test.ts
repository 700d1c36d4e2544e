import type { TaskRow } from '@augenhoehe/domain/structure';
import { expect, test } from 'vitest';
import { type BoardColumn, boardColumnOf } from './board-columns.ts';

const today = '2026-11-22';

test.each<[TaskRow['state'], string | null, BoardColumn | null]>([
  ['seeking', null, 'seeking'],
  ['seeking', '2026-11-01', 'seeking'],
  ['offered', '2026-11-01', 'offered'],
  ['accepted', '2026-11-21', 'overdue'],
  ['accepted', '2026-11-22', 'accepted'],
  ['accepted', null, 'accepted'],
  ['done', '2026-11-01', 'done'],
  ['dropped', '2026-11-01', null],
])('what is %s and due on %s stands under %s', (state, dueOn, column) => {
  expect(boardColumnOf({ state, dueOn }, today)).toBe(column);
});
