import { expect, test } from 'vitest';
import { type DigestItem, digestParts, isWorthSending, linesAtMost } from './digest-item.ts';

function item(urgency: DigestItem['urgency'], name: string, day: string | null = null): DigestItem {
  return { kind: 'approach.due', urgency, name, note: '', day, path: '' };
}

test('what must be done comes first, by its day, without a day last', () => {
  const parts = digestParts([
    item('can-wait', 'Chor'),
    item('must', 'Zoo'),
    item('must', 'Bad', '2026-11-30'),
    item('must', 'Amt', '2026-11-20'),
  ]);
  expect(parts.map(({ urgency, items }) => [urgency, items.map(({ name }) => name)])).toEqual([
    ['must', ['Amt', 'Bad', 'Zoo']],
    ['can-wait', ['Chor']],
  ]);
});

test('a long part is cut, and what is left out is counted', () => {
  const many = Array.from({ length: linesAtMost + 4 }, (_, index) => item('new', `Ort ${index}`));
  expect(digestParts(many)).toMatchObject([{ items: { length: linesAtMost }, more: 4 }]);
  expect(digestParts(many.slice(4))).toMatchObject([{ more: 0 }]);
});

test.each<['weekly' | 'daily', DigestItem['urgency'][], boolean]>([
  ['weekly', [], false],
  ['weekly', ['can-wait'], true],
  ['daily', [], false],
  ['daily', ['can-wait'], false],
  ['daily', ['can-wait', 'new'], true],
  ['daily', ['must'], true],
])('%s with %j: %s', (rhythm, urgencies, worth) => {
  expect(
    isWorthSending(
      rhythm,
      urgencies.map((urgency) => item(urgency, 'x')),
    ),
  ).toBe(worth);
});
