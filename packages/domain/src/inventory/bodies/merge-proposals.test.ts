import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ActorId, BodyId } from '../../contract/index.ts';
import { emptyBody } from './body.ts';
import type { Membership } from './memberships.ts';
import { type KnownForMerge, mergeProposals } from './merge-proposals.ts';

function id(kind: 'a' | 'b', number: number): string {
  return `00000000-0000-4000-8${kind}00-${String(number).padStart(12, '0')}`;
}
const actors = new Map(
  'abcdefghijklmnopq'.split('').map((letter, at) => [letter, ActorId.parse(id('a', at))]),
);
function membersOf(word: string): ActorId[] {
  return word.split('').flatMap((letter) => actors.get(letter) ?? []);
}

type Sketch = Partial<KnownForMerge> & { readonly members: string };

function proposed(...sketches: readonly Sketch[]) {
  const ids = sketches.map((_, at) => BodyId.parse(id('b', at + 1)));
  const bodies = sketches.flatMap(({ members: _members, ...facts }, at) => {
    const own = ids[at];
    return own === undefined ? [] : [{ ...emptyBody(''), ...facts, id: own }];
  });
  const memberships = bodies.map(
    (body, at): Membership => ({
      bodyId: body.id,
      members: membersOf(sketches[at]?.members ?? ''),
    }),
  );
  return mergeProposals(bodies, memberships).map((proposal) => ({
    ...proposal,
    bodies: proposal.bodies.map((one) => Number(one.slice(-12))),
  }));
}

const family = ['hf.familie'];
const care = ['hf.pflege'];

test.each<[string, readonly Sketch[], number[][]]>([
  [
    'half of the smaller one, and the same field',
    [
      { members: 'abcd', fields: family },
      { members: 'cdefgh', fields: family },
    ],
    [[2, 1]],
  ],
  [
    'less than half of the smaller one',
    [
      { members: 'abcde', fields: family },
      { members: 'defghi', fields: family },
    ],
    [],
  ],
  [
    'half of the smaller one for something else',
    [
      { members: 'abcd', fields: care },
      { members: 'cdefgh', fields: family },
    ],
    [],
  ],
  [
    'half of the smaller one, and what for is not known',
    [{ members: 'abcd' }, { members: 'cdefgh', fields: family }],
    [],
  ],
  [
    'half of all members, whatever for',
    [
      { members: 'abcd', fields: care },
      { members: 'bcd', fields: family },
    ],
    [[1, 2]],
  ],
  [
    'a small circle drawn from a conference for something else',
    [
      { members: 'abcdefghijklmn', fields: care },
      { members: 'abcd', fields: family },
    ],
    [],
  ],
  [
    'two who meet',
    [
      { members: 'ab', fields: family },
      { members: 'ab', fields: family },
    ],
    [],
  ],
  [
    'nobody yet',
    [
      { members: '', fields: family },
      { members: '', fields: family },
    ],
    [],
  ],
  [
    'the same people the most come first',
    [
      { members: 'abcd', fields: family },
      { members: 'abc', fields: family },
      { members: 'cdefgh', fields: family },
    ],
    [
      [1, 2],
      [3, 1],
    ],
  ],
])('%s', (_case, sketches, expected) => {
  expect(proposed(...sketches).map(({ bodies }) => bodies)).toEqual(expected);
});

describe('for and against', () => {
  test.each<[string, Partial<KnownForMerge>, Partial<KnownForMerge>, unknown[], unknown[]]>([
    [
      'nothing is known but the members',
      { type: 'netz.thema' },
      { type: 'netz.runder' },
      [{ kind: 'members', shared: 4, smaller: 4 }],
      [],
    ],
    [
      'much the same',
      { fields: ['hf.pflege', 'hf.familie'], meetingsPerYear: 6, basis: 'Beschluss' },
      { fields: ['hf.familie', 'hf.bildung'], meetingsPerYear: 4, basis: 'beschluss' },
      [
        { kind: 'members', shared: 4, smaller: 4 },
        { kind: 'fields', fields: family },
        { kind: 'type', type: 'netz.ak' },
        { kind: 'rhythm', meetings: [6, 4] },
      ],
      [],
    ],
    [
      'all else otherwise',
      {
        type: 'netz.thema',
        basis: '§ 78 SGB VIII',
        decidedBy: 'body',
        decisionRule: 'konsens',
        chairId: ActorId.parse(id('a', 0)),
        admission: 'open',
        visibility: 'netzwerk',
        meetingsPerYear: 12,
      },
      {
        type: 'netz.runder',
        decidedBy: 'others',
        decisionRule: 'beratend',
        chairId: ActorId.parse(id('a', 1)),
        admission: 'closed',
        visibility: 'team',
        meetingsPerYear: 2,
      },
      [{ kind: 'members', shared: 4, smaller: 4 }],
      [
        { kind: 'basis', bases: ['§ 78 SGB VIII', ''] },
        { kind: 'decided-by', by: ['body', 'others'] },
        { kind: 'rule', rules: ['konsens', 'beratend'] },
        { kind: 'chair' },
        { kind: 'admission', admissions: ['open', 'closed'] },
        { kind: 'visibility', levels: ['netzwerk', 'team'] },
        { kind: 'rhythm', meetings: [12, 2] },
      ],
    ],
    [
      'what one alone says is no difference',
      { type: 'netz.thema', decidedBy: 'body', decisionRule: 'konsens', admission: 'open' },
      { type: 'netz.runder', meetingsPerYear: 0 },
      [{ kind: 'members', shared: 4, smaller: 4 }],
      [],
    ],
  ])('%s', (_case, one, other, reasons, objections) => {
    expect(proposed({ ...one, members: 'abcd' }, { ...other, members: 'abcd' })).toEqual([
      { bodies: [1, 2], reasons, objections },
    ]);
  });

  test('many together, and some in one alone', () => {
    const [proposal] = proposed(
      { type: 'netz.ak', fields: family, members: 'abcdefghijkl' },
      { type: 'netz.thema', fields: family, members: 'abcm' },
    );
    expect(proposal?.objections).toEqual([
      { kind: 'size', members: 13 },
      { kind: 'members', only: [9, 1] },
    ]);
  });
});

const sketch = fc.record({
  members: fc.subarray('abcdef'.split('')).map((letters) => letters.join('')),
  fields: fc.subarray([...family, ...care]),
  meetingsPerYear: fc.option(fc.constantFrom(0, 2, 4, 6)),
});

test('the same two come in whatever order, each pair once, and never a small one', () => {
  const several = fc.array(sketch, { maxLength: 6 });
  fc.assert(
    fc.property(several, fc.infiniteStream(fc.nat()), (sketches, numbers) => {
      const bodies = sketches.map(({ members: _members, ...facts }, at) => ({
        ...emptyBody(''),
        ...facts,
        id: BodyId.parse(id('b', at + 1)),
      }));
      const memberships = bodies.map(
        ({ id: bodyId }, at): Membership => ({
          bodyId,
          members: membersOf(sketches[at]?.members ?? ''),
        }),
      );
      const found = mergeProposals(bodies, memberships);
      const weights = new Map(bodies.map((body) => [body.id, numbers.next().value ?? 0]));
      const shuffled = memberships
        .toSorted((a, b) => (weights.get(a.bodyId) ?? 0) - (weights.get(b.bodyId) ?? 0))
        .map(({ bodyId, members }) => ({ bodyId, members: members.toReversed() }));
      expect(mergeProposals(bodies.toReversed(), shuffled)).toEqual(found);
      const pairs = found.map((proposal) => proposal.bodies.toSorted().join());
      expect(new Set(pairs).size).toBe(pairs.length);
      const sizes = new Map(memberships.map(({ bodyId, members }) => [bodyId, members.length]));
      for (const proposal of found) {
        expect(proposal.bodies.every((one) => (sizes.get(one) ?? 0) >= 3)).toBe(true);
        expect(proposal.reasons[0]?.kind).toBe('members');
      }
    }),
  );
});
