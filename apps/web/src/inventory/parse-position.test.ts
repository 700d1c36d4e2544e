import { expect, test } from 'vitest';
import { isTurnedPosition, parsePosition, writePosition } from './parse-position.ts';

const position = { latitude: 52.5103, longitude: 13.499 };

test.each([
  ['52.5103, 13.499', position],
  ['52,5103, 13,499', position],
  ['52,5103; 13,499', position],
  ['52.5103 13.499', position],
  ['13.499, 52.5103', position],
  ['  ', null],
  ['52,5103', undefined],
  ['95, 13', undefined],
  ['Nordhof', undefined],
])('„%s“ is read as %j', (text, expected) => {
  expect(parsePosition(text)).toEqual(expected);
});

test.each(['de', 'en'])('a position written in %s is read back', (language) => {
  expect(parsePosition(writePosition(position, language))).toEqual(position);
});

test.each([
  ['13.499, 52.5103', true],
  ['52.5103, 13.499', false],
  ['-34.6, -58.4', false],
  ['Nordhof', false],
  ['', false],
])('„%s“ has longitude first: %s', (text, isTurned) => {
  expect(isTurnedPosition(text)).toBe(isTurned);
});
