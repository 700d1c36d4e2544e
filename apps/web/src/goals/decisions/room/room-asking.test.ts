import { expect, test } from 'vitest';
import { roomAskedAfterMs } from './room-asking.ts';

test.each([
  ['while votes come in', false, 0, 3000],
  ['a moment after the server fell silent', false, 1000, 3000],
  ['twenty seconds later', false, 20_000, 20_000],
  ['an hour later', false, 3_600_000, 60_000],
  ['once it is over', true, 0, false],
  ['once it is over and nobody answers', true, 20_000, false],
])('%s', (_, isOver, silentMs, expected) => {
  expect(roomAskedAfterMs({ isOver, silentMs })).toBe(expected);
});
