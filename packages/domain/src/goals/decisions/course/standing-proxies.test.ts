import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ActorId, BodyId } from '../../../contract/index.ts';
import { castRights } from './cast-right.ts';
import { voiceId, voiceWith } from './decision.fixture.ts';
import { putInForce, standingIn, standingProblem, StandingProxyFacts } from './standing-proxies.ts';

function actor(at: number): ActorId {
  return ActorId.parse(`00000000-0000-4000-8000-2${String(at).padStart(11, '0')}`);
}

function body(at: number): BodyId {
  return BodyId.parse(`00000000-0000-4000-8000-3${String(at).padStart(11, '0')}`);
}

/** Who, for whom, in which body, until when. */
type Said = readonly [from: number, to: number, body?: number | null, until?: string | null];

function standing([from, to, of = null, validUntil = null]: Said): StandingProxyFacts {
  return StandingProxyFacts.parse({
    principalId: actor(from),
    holderId: actor(to),
    bodyId: of === null ? null : body(of),
    cooperationId: null,
    validUntil,
  });
}

const today = '2026-11-23';

test.each<[string, Said, Said[], string | null]>([
  ['a first one', [1, 2], [], null],
  ['to oneself', [1, 1], [], 'proxy-to-oneself'],
  ['until yesterday', [1, 2, null, '2026-11-22'], [], 'already-past'],
  ['until today', [1, 2, null, '2026-11-23'], [], null],
  ['a second one for all', [1, 3], [[1, 2]], 'standing-proxy-given'],
  ['a second one for the same body', [1, 3, 1], [[1, 2, 1]], 'standing-proxy-given'],
  ['another one for a body', [1, 3, 1], [[1, 2]], null],
  ['one where the other has run out', [1, 3], [[1, 2, null, '2026-11-22']], null],
  ['the holder has lent its own', [1, 2], [[2, 3]], 'proxy-chain'],
  ['the principal holds another', [1, 2], [[3, 1]], 'proxy-chain'],
  ['back to the one who lent', [1, 2], [[2, 1]], 'proxy-chain'],
  ['the holder has lent its own in one body', [1, 2], [[2, 3, 1]], 'proxy-chain'],
  ['the holder has lent its own in another body', [1, 2, 2], [[2, 3, 1]], null],
  ['the principal holds another in all, and lends in one', [1, 2, 1], [[3, 1]], 'proxy-chain'],
  [
    'the one that would make a chain gives way in that body',
    [1, 2, 1],
    [
      [3, 1],
      [3, 4, 1],
    ],
    null,
  ],
  ['two to one holder, as the limit is the decision’s', [1, 2], [[3, 2]], null],
])('given: %s', (_, wished, given, expected) => {
  expect(standingProblem(standing(wished), given.map(standing), today)).toBe(expected);
});

test('no one is for a body and a cooperation at once', () => {
  const both = {
    ...standing([1, 2, 1]),
    cooperationId: StandingProxyFacts.shape.cooperationId.parse(
      '00000000-0000-4000-8000-400000000001',
    ),
  };
  expect(standingProblem(both, [], today)).toBe('two-contexts');
});

function voice(at: number, parts: object = {}) {
  return voiceWith(at, { kind: 'organisation', actorId: actor(at), ...parts });
}

const four = [1, 2, 3, 4].map((at) => voice(at));
const open = { voices: four, proxies: [], perHolder: 1, secret: false };

test.each<[string, Said[], object, (readonly [number, number])[], (readonly [number, string])[]]>([
  ['one', [[1, 2]], {}, [[1, 2]], []],
  ['without a voice of its own', [[5, 1]], {}, [], []],
  ['to whom has no voice', [[1, 5]], {}, [], [[1, 'holder-without-voice']]],
  ['in secret', [[1, 2]], { secret: true }, [], [[1, 'proxy-in-secret']]],
  ['where none are allowed', [[1, 2]], { perHolder: 0 }, [], [[1, 'proxies-off']]],
  [
    'two to one',
    [
      [1, 3],
      [2, 3],
    ],
    {},
    [[1, 3]],
    [[2, 'too-many-proxies']],
  ],
  [
    'two to one where two are allowed',
    [
      [1, 3],
      [2, 3],
    ],
    { perHolder: 2 },
    [
      [1, 3],
      [2, 3],
    ],
    [],
  ],
  [
    'a chain',
    [
      [1, 2],
      [2, 3],
    ],
    {},
    [[1, 2]],
    [[2, 'proxy-chain']],
  ],
  [
    'beside one for this decision alone',
    [[1, 2]],
    { proxies: [{ principal: voiceId(1), holder: voiceId(3) }] },
    [],
    [],
  ],
  [
    'to a struck voice',
    [[1, 2]],
    { voices: [voice(1), voice(2, { struckReason: 'Aufgelöst' })] },
    [],
    [[1, 'holder-without-voice']],
  ],
  [
    'of a person of the organisation',
    [[1, 2]],
    { voices: [voice(1, { kind: 'person' }), voice(2)] },
    [],
    [],
  ],
])('in force: %s', (_, given, rules, inForce, leftOut) => {
  const found = putInForce({ ...open, ...rules, standing: given.map(standing) });
  expect(found.given).toEqual(
    inForce.map(([from, to]) => ({ principal: voiceId(from), holder: voiceId(to) })),
  );
  expect(found.leftOut).toMatchObject(
    leftOut.map(([from, why]) => ({ principal: voiceId(from), why })),
  );
});

test('in a body its own comes before that for all decisions', () => {
  const given = [standing([1, 2]), standing([1, 3, 1]), standing([4, 2, 2])];
  expect(standingIn(given, { bodyId: body(1), cooperationId: null })).toEqual([given[1]]);
  expect(standingIn(given, { bodyId: body(2), cooperationId: null })).toEqual([given[0], given[2]]);
});

const ends = fc.constantFrom(1, 2, 3, 4, 5, 6);
const anySaid = fc.tuple(ends, ends, fc.constantFrom(null, 1, 2));

test('whatever was given one after the other, no context holds a chain, and a decision keeps its limit', () => {
  fc.assert(
    fc.property(
      fc.array(anySaid, { maxLength: 25 }),
      fc.integer({ min: 0, max: 2 }),
      fc.constantFrom(null, 1, 2, 3),
      (asked, perHolder, of) => {
        const given: StandingProxyFacts[] = [];
        for (const wished of asked.map(standing)) {
          if (standingProblem(wished, given, today) === null) given.push(wished);
        }
        const context = { bodyId: of === null ? null : body(of), cooperationId: null };
        const held = standingIn(given, context);
        const principals = held.map(({ principalId }) => principalId);
        expect(new Set(principals).size).toBe(principals.length);
        expect(held.some(({ holderId }) => principals.includes(holderId))).toBe(false);
        const voices = [1, 2, 3, 4].map((at) => voice(at));
        const found = putInForce({ standing: held, voices, proxies: [], perHolder, secret: false });
        for (const { id } of voices) {
          expect(castRights([id], voices, found.given).length - 1).toBeLessThanOrEqual(perHolder);
        }
        const told = [...found.given, ...found.leftOut].map(({ principal }) => principal);
        const withVoice = held.filter(({ principalId }) => principalId <= actor(4));
        expect(told.length).toBe(withVoice.length);
        expect(found.leftOut.map(({ why }) => why)).not.toContain('proxy-chain');
      },
    ),
  );
});
