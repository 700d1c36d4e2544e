import { expect, test } from 'vitest';
import { drawn } from './testing/drawn.ts';
import { withoutDirections } from './without-directions.ts';

test('without directions an arrow and its return are one tie', () => {
  expect(withoutDirections(drawn('a>b:2 b>a:3 c>b:1 x'))).toEqual(drawn('a-b:3 c-b:1 x'));
});
