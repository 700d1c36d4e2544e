import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ActorId, BodyId } from '../../contract/index.ts';
import { type Membership, membershipsOn } from './memberships.ts';
import { closestOverlap, overlapsOf } from './overlap.ts';
import { seatedInMost, seatingsOf } from './seatings.ts';
import { sharedCircle } from './shared-circle.ts';

function id(kind: 'a' | 'b', number: number): string {
  return `00000000-0000-4000-8${kind}00-${String(number).padStart(12, '0')}`;
}
function actor(letter: string): ActorId {
  return ActorId.parse(id('a', letter.charCodeAt(0)));
}
function bodyNumber(number: number): BodyId {
  return BodyId.parse(id('b', number));
}
/** Each word is a body, each letter a member. */
function bodies(...words: readonly string[]): Membership[] {
  return words.map((word, index) => ({
    bodyId: bodyNumber(index + 1),
    members: word.split('').map(actor),
  }));
}
function numbersOf(ids: readonly BodyId[]): number[] {
  return ids.map((body) => Number(body.slice(-12)));
}

test('who sits where today: no vacant, past or future seats, nobody twice', () => {
  const seat = { bodyId: bodyNumber(1), since: null, until: null };
  const seats = [
    { ...seat, actorId: actor('a') },
    { ...seat, actorId: actor('a'), since: '2020-01-01' },
    { ...seat, actorId: actor('b'), until: '2020-01-01' },
    { ...seat, actorId: actor('c'), since: '2030-01-01' },
    { ...seat, actorId: null },
    { ...seat, actorId: actor('d'), bodyId: bodyNumber(3) },
  ];
  expect(membershipsOn('2026-11-22', [bodyNumber(1), bodyNumber(2)], seats)).toEqual([
    { bodyId: bodyNumber(1), members: [actor('a')] },
    { bodyId: bodyNumber(2), members: [] },
  ]);
});

test.each([
  ['abcd', 'cdefgh', 2, 4, 0.5, 2 / 8],
  ['ab', 'ab', 2, 2, 1, 1],
  ['ab', 'abcd', 2, 2, 1, 0.5],
  ['ab', 'cd', 0, 2, 0, 0],
  ['', 'abc', 0, 0, 0, 0],
  ['', '', 0, 0, 0, 0],
] as const)('%s and %s', (a, b, shared, smaller, shareOfSmaller, jaccard) => {
  const [overlap] = overlapsOf(bodies(a, b));
  expect(overlap?.shared).toHaveLength(shared);
  expect(overlap).toMatchObject({ smaller, shareOfSmaller, jaccard });
});

test('every pair comes once', () => {
  expect(overlapsOf(bodies('a', 'b', 'c', 'd'))).toHaveLength(6);
});

test.each([
  ['nobody in common', ['ab', 'cd'], null],
  ['only one in common', ['a', 'ab'], null],
  ['half of the smaller before a third', ['abcdef', 'abxyzw', 'abcuvw'], [1, 3]],
  ['of equals the pair more alike', ['ab', 'abcdefgh', 'abc'], [1, 3]],
] as const)('closest: %s', (_case, words, expected) => {
  const closest = closestOverlap(overlapsOf(bodies(...words)));
  expect(closest === null ? null : numbersOf(closest.bodies)).toEqual(expected);
});

describe('a shared circle', () => {
  test.each([
    ['no bodies', [], null],
    ['two bodies are none', ['abcd', 'abcd'], null],
    ['three of the same four', ['abcd', 'abcd', 'abcd'], [[1, 2, 3], 4, 1]],
    ['four of five in all three', ['abcde', 'abcde', 'abcd'], [[1, 2, 3], 4, 0.8]],
    ['a group drawn from a conference', ['ab', 'ab', 'abcdefgh'], null],
    ['below half', ['abcx', 'abcy', 'abcz', 'q'], [[1, 2, 3], 3, 0.5]],
    ['just below half', ['abx', 'aby', 'abz'], null],
    ['the larger set before the closer', ['abc', 'abc', 'abc', 'abcd'], [[1, 2, 3, 4], 3, 0.75]],
    ['of equally large the closer', ['abcde', 'abcd', 'abcd', 'pq', 'pq', 'pq'], [[4, 5, 6], 2, 1]],
    ['empty bodies share nothing', ['', '', ''], null],
  ] as const)('%s', (_case, words, expected) => {
    const circle = sharedCircle(bodies(...words));
    const told =
      circle === null ? null : [numbersOf(circle.bodies), circle.shared.length, circle.share];
    expect(told).toEqual(expected);
  });

  test('is the best that trying every set finds', () => {
    const word = fc.subarray(['a', 'b', 'c', 'd', 'e']).map((letters) => letters.join(''));
    fc.assert(
      fc.property(fc.array(word, { maxLength: 7 }), (words) => {
        const all = bodies(...words);
        const found = sharedCircle(all);
        const best = bestOfAll(all);
        expect([found?.bodies.length ?? 0, found?.share ?? 0]).toEqual(best);
      }),
    );
  });

  test('is found at once among thirty bodies of the same members', () => {
    expect(sharedCircle(bodies(...Array<string>(30).fill('abcdefgh')))?.bodies).toHaveLength(30);
  });
});

function bestOfAll(all: readonly Membership[]): [size: number, share: number] {
  let best: [number, number] = [0, 0];
  for (let set = 0; set < 2 ** all.length; set += 1) {
    const chosen = all.filter((_, index) => (set >> index) % 2 === 1);
    const [first, ...rest] = chosen;
    if (first === undefined || chosen.length < 3) continue;
    const shared = first.members.filter((one) => rest.every((body) => body.members.includes(one)));
    const together = new Set(chosen.flatMap((body) => body.members)).size;
    const share = together === 0 ? 0 : shared.length / together;
    if (share < 0.5) continue;
    if (chosen.length > best[0] || (chosen.length === best[0] && share > best[1])) {
      best = [chosen.length, share];
    }
  }
  return best;
}

test.each([
  ['in four of five', ['ab', 'ac', 'a', 'a', 'z'], ['a 4']],
  ['in just half is not most', ['ab', 'ab', 'c', 'd'], []],
  ['two of two is too few for a sentence', ['ab', 'ab'], []],
  ['the most burdened first', ['ab', 'ab', 'ab', 'b'], ['b 4', 'a 3']],
] as const)('seated in most: %s', (_case, words, expected) => {
  const most = seatedInMost(seatingsOf(bodies(...words)), words.length);
  const told = most.map(
    ({ actorId, bodies: sits }) =>
      `${String.fromCharCode(Number(actorId.slice(-12)))} ${sits.length}`,
  );
  expect(told).toEqual(expected);
});
