import { describe, expect, test } from 'vitest';
import {
  moveDown,
  moveUp,
  placeOf,
  putAt,
  type Ranking,
  tieWithAbove,
  without,
} from './ranking.ts';

const ranking: Ranking = [['A'], ['B', 'C'], ['D']];

describe('an order with places that are shared', () => {
  test.each<[string, Ranking, Ranking]>([
    ['up: before the place above', moveUp(ranking, 'D'), [['A'], ['D'], ['B', 'C']]],
    ['up: out of a shared place', moveUp(ranking, 'C'), [['A'], ['C'], ['B'], ['D']]],
    ['up: the first stays', moveUp(ranking, 'A'), ranking],
    ['up: one without a place comes last', moveUp(ranking, 'E'), [...ranking, ['E']]],
    ['down: after the place below', moveDown(ranking, 'A'), [['B', 'C'], ['A'], ['D']]],
    ['down: out of a shared place', moveDown(ranking, 'B'), [['A'], ['C'], ['B'], ['D']]],
    ['down: the last stays', moveDown(ranking, 'D'), ranking],
    ['down: one without a place stays out', moveDown(ranking, 'E'), ranking],
    ['tie: with the place above', tieWithAbove(ranking, 'D'), [['A'], ['B', 'C', 'D']]],
    ['tie: out of a shared place', tieWithAbove(ranking, 'B'), [['A', 'B'], ['C'], ['D']]],
    ['tie: the first has nobody above', tieWithAbove(ranking, 'A'), ranking],
    ['a place by its number', putAt(ranking, 'D', 0), [['D'], ['A'], ['B', 'C']]],
    ['without its place', without(ranking, 'A'), [['B', 'C'], ['D']]],
  ])('%s', (_name, result, expected) => {
    expect(result).toEqual(expected);
  });

  test('places are counted from 0, and one that was left out has none', () => {
    expect(['A', 'B', 'C', 'D', 'E'].map((id) => placeOf(ranking, id))).toEqual([0, 1, 1, 2, null]);
  });
});
