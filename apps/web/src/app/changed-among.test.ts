import { expect, test } from 'vitest';
import { changedAmong } from './changed-among.ts';

const seen = { name: 'Frühjahr', text: '', isShared: false };

test.each([
  ['nothing', {}, {}, {}],
  ['one value', { text: 'Vor der Pause' }, { text: 'Vor der Pause' }, { text: '' }],
  [
    'two values',
    { name: 'Herbst', isShared: true },
    { name: 'Herbst', isShared: true },
    { name: 'Frühjahr', isShared: false },
  ],
])('%s', (_what, written, changes, was) => {
  expect(changedAmong(seen, { ...seen, ...written })).toEqual({ changes, was });
});
