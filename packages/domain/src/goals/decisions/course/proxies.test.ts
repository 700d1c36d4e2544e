import fc from 'fast-check';
import { expect, test } from 'vitest';
import { castRights } from './cast-right.ts';
import { voiceId as id, voiceWith } from './decision.fixture.ts';
import { type Proxy, proxyProblem } from './proxies.ts';

function proxy([principal, holder]: readonly [number, number]): Proxy {
  return { principal: id(principal), holder: id(holder) };
}

test.each<
  [string, readonly [number, number], (readonly [number, number])[], number, string | null]
>([
  ['a first one', [1, 2], [], 1, null],
  ['none are allowed', [1, 2], [], 0, 'proxies-off'],
  ['to oneself', [1, 1], [], 1, 'proxy-to-oneself'],
  ['the holder has lent its own', [1, 2], [[2, 3]], 1, 'proxy-chain'],
  ['the principal holds another', [1, 2], [[3, 1]], 1, 'proxy-chain'],
  ['back to the one who lent', [1, 2], [[2, 1]], 1, 'proxy-chain'],
  ['a second one to the same holder', [1, 2], [[3, 2]], 1, 'too-many-proxies'],
  ['a second one where two are allowed', [1, 2], [[3, 2]], 2, null],
  ['anew to another holder', [1, 2], [[1, 3]], 1, null],
  ['anew to the same holder', [1, 2], [[1, 2]], 1, null],
])('%s', (_, wished, given, perHolder, expected) => {
  const proxies = given.map(proxy);
  expect(proxyProblem({ ...proxy(wished), proxies, perHolder })).toBe(expected);
});

const people = Array.from({ length: 6 }, (_, at) => at);
const anyPair = fc.tuple(fc.constantFrom(...people), fc.constantFrom(...people));

test('whatever is asked for, no chain arises, nobody holds too many and each voice has one hand', () => {
  fc.assert(
    fc.property(
      fc.array(anyPair, { maxLength: 30 }),
      fc.integer({ min: 0, max: 2 }),
      (asked, most) => {
        let given: Proxy[] = [];
        for (const wished of asked.map(proxy)) {
          const problem = proxyProblem({ ...wished, proxies: given, perHolder: most });
          if (problem === null) {
            given = [...given.filter(({ principal }) => principal !== wished.principal), wished];
          }
        }
        const holders = new Set(given.map(({ holder }) => holder));
        for (const { principal, holder } of given) {
          expect(holders.has(principal)).toBe(false);
          expect(given.filter((each) => each.holder === holder).length).toBeLessThanOrEqual(most);
        }
        const voices = people.map((at) => voiceWith(at));
        for (const { id: own } of voices) {
          const rights = castRights([own], voices, given);
          expect(rights[0]).toEqual({ voiceId: own, holder: null });
          expect(rights.length - 1).toBeLessThanOrEqual(most);
        }
      },
    ),
  );
});

test('a struck voice neither votes nor is voted for', () => {
  const voices = [voiceWith(1), voiceWith(2, { struckReason: 'Aufgelöst' }), voiceWith(3)];
  const given = [proxy([2, 1])];
  expect(castRights([id(1)], voices, given)).toEqual([{ voiceId: id(1), holder: null }]);
  expect(castRights([id(2)], voices, [proxy([3, 2])])).toEqual([]);
});
