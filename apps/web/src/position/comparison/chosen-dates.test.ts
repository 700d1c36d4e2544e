import { SnapshotId } from '@augenhoehe/domain/contract';
import { expect, test } from 'vitest';
import { chosenDates } from './chosen-dates.ts';

const [a, b, c] = [1, 2, 3].map((number) =>
  SnapshotId.parse(`00000000-0000-4000-8000-00000000000${number}`),
);
const three = [a, b, c].flatMap((id) => (id === undefined ? [] : [{ id }]));

test.each([
  { von: undefined, bis: undefined, dates: { from: a, to: null } },
  { von: b, bis: undefined, dates: { from: b, to: null } },
  { von: a, bis: c, dates: { from: a, to: c } },
  // Not after the first date, or not there any more.
  { von: c, bis: b, dates: { from: c, to: null } },
  { von: b, bis: b, dates: { from: b, to: null } },
])('from $von to $bis', ({ von, bis, dates }) => {
  expect(chosenDates(three, { von, bis })).toEqual(dates);
});

test('without a snapshot there are no dates', () => {
  expect(chosenDates([], { von: a, bis: b })).toBeNull();
});

test('one that does not exist any more is as good as none', () => {
  expect(chosenDates(three.slice(1), { von: a, bis: a })).toEqual({ from: b, to: null });
});
